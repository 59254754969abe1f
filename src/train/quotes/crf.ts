import { LABEL_COUNT, OUTSIDE } from '../../text/quotation/tagger/label.ts';
import { EDGE_COUNT, LEGAL_EDGES } from '../../text/quotation/tagger/lattice.ts';
import { marginals } from '../../text/quotation/tagger/marginals.ts';

/** A paragraph as rows of weights: which feature stands at which token. */
export interface Sequence {
  readonly length: number;
  /** So many rows a token; −1 for features too rare to keep. */
  readonly state: Int32Array;
  readonly edge: Int32Array;
  readonly gold: Uint8Array;
}

/** Weights while they are learned, each with the sum of its squared gradients (Duchi et al. 2011, “AdaGrad”). */
export interface Learned {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly width: number;
}

export function newLearned(rows: number, width: number): Learned {
  return {
    weights: new Float32Array(rows * width),
    squares: new Float32Array(rows * width).fill(INITIAL_SQUARE),
    width,
  };
}

// Keeps the first steps from being as long as the rate.
const INITIAL_SQUARE = 0.1;
// What a label's probability may be wrong by before it is worth a step: half of the time is saved.
const TOLERANCE = 0.002;

export interface Rates {
  readonly step: number;
  /** Pull to zero, a step. */
  readonly decay: number;
}

/** One step down the gradient of the log likelihood of a paragraph's labels, with a margin. */
export function learn(sequence: Sequence, state: Learned, edge: Learned, rates: Rates): void {
  const { length, gold } = sequence;
  const scores = sumRows(sequence.state, length, state);
  raiseWrong(scores, gold);
  const found = marginals({
    length,
    state: scores,
    edge: sumRows(sequence.edge, length, edge),
  });
  for (let at = 0; at < length; at++) {
    const label = gold[at] ?? 0;
    const wrong = 1 - (found.state[at * LABEL_COUNT + label] ?? 0);
    const base = at * LABEL_COUNT;
    const pair = at === 0 ? -1 : (gold[at - 1] ?? 0) * LABEL_COUNT + label;
    const wrongPair = at === 0 ? 0 : 1 - (found.edge[at * EDGE_COUNT + pair] ?? 0);
    if (Math.max(wrong, wrongPair) < TOLERANCE) continue;
    for (let each = base; each < base + LABEL_COUNT; each++) {
      found.state[each] = Number(each - base === label) - (found.state[each] ?? 0);
    }
    stepRows(sequence.state, at, length, found.state, state, rates);
    if (at > 0) stepEdges(sequence, at, found.edge, edge, rates);
  }
}

// What a wrong label is raised by while learning, in natural logarithms: the right one must win by that much (Gimpel
// and Smith 2010, “Softmax-margin CRFs”). Two points of content F1 over none; more costs recall (train folds).
const MARGIN = 4;
// Missing a part is a little worse than inventing one: contents lost were the greater loss.
const MARGIN_OUTSIDE = 4.5;

function raiseWrong(scores: Float64Array, gold: Uint8Array): void {
  for (const [at, right] of gold.entries()) {
    const base = at * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++) {
      if (label === right) continue;
      const margin = label === OUTSIDE ? MARGIN_OUTSIDE : MARGIN;
      scores[base + label] = (scores[base + label] ?? 0) + margin;
    }
  }
}

function stepEdges(
  { edge: rows, gold, length }: Sequence,
  at: number,
  found: Float64Array,
  edge: Learned,
  rates: Rates,
): void {
  const right = (gold[at - 1] ?? 0) * LABEL_COUNT + (gold[at] ?? 0);
  const base = at * EDGE_COUNT;
  for (const pair of LEGAL_EDGES) {
    found[base + pair] = Number(pair === right) - (found[base + pair] ?? 0);
  }
  stepRows(rows, at, length, found, edge, rates);
}

function sumRows(rows: Int32Array, length: number, { weights, width }: Learned): Float64Array {
  const perToken = rows.length / length;
  const sums = new Float64Array(length * width);
  for (let at = 0; at < length; at++) {
    for (let index = at * perToken; index < (at + 1) * perToken; index++) {
      const row = rows[index] ?? -1;
      if (row < 0) continue;
      for (let each = 0; each < width; each++) {
        sums[at * width + each] =
          (sums[at * width + each] ?? 0) + (weights[row * width + each] ?? 0);
      }
    }
  }
  return sums;
}

function stepRows(
  rows: Int32Array,
  at: number,
  length: number,
  gradient: Float64Array,
  { weights, squares, width }: Learned,
  { step, decay }: Rates,
): void {
  const perToken = rows.length / length;
  for (let index = at * perToken; index < (at + 1) * perToken; index++) {
    const row = (rows[index] ?? -1) * width;
    if (row < 0) continue;
    for (let each = 0; each < width; each++) {
      const slope = (gradient[at * width + each] ?? 0) - decay * (weights[row + each] ?? 0);
      if (slope === 0) continue;
      const square = (squares[row + each] ?? 0) + slope * slope;
      squares[row + each] = square;
      weights[row + each] = (weights[row + each] ?? 0) + (step * slope) / Math.sqrt(square);
    }
  }
}
