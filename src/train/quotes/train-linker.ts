import type { Attributed } from '../../eval/quotes/attributed.ts';
import { optionsOf, sharesOf } from '../../text/quotation/link/choose-partner.ts';
import type { Linking } from '../../text/quotation/link/describe-pair.ts';
import type { Task } from '../../text/quotation/link/pair-columns.ts';
import type { Piece } from '../../text/quotation/link/piece.ts';
import type { Role } from '../../text/quotation/tagger/label.ts';
import type { Span } from '../../text/span.ts';
import { countFeatures, rowsOf } from './feature-rows.ts';
import { seededRandom, shuffled } from './random.ts';
import type { WeightRows } from '../../text/quotation/tagger/weight-table.ts';

/** An article's pieces as the tagger drew them, and what the annotators marked. */
export interface LinkExample {
  readonly linking: Linking;
  readonly gold: readonly Attributed[];
}

interface Question {
  readonly options: readonly Int32Array[];
  readonly answer: number;
}

const TASK_OF = { content: 'cue of content', cue: 'source of cue' } as const satisfies Readonly<
  Record<string, Task>
>;
const FEWEST = 3;
const EPOCHS = 6;
const SEED = 23;
const STEP = 0.1;
const DECAY = 0.002;

/** Weights that choose the annotators' partner for each piece (multinomial logit, by AdaGrad). */
export function trainLinker(examples: readonly LinkExample[]): WeightRows {
  const asked = examples.flatMap(questionsOf);
  const features = countFeatures(
    asked.flatMap(({ keys }) => keys),
    FEWEST,
  );
  const questions = asked.map(({ keys, answer }) => ({
    options: keys.map((each) => rowsOf(each, features)),
    answer,
  }));
  const weights = new Float32Array(features.keys.length);
  const squares = new Float32Array(features.keys.length).fill(0.1);
  const sums = new Float64Array(weights.length);
  const random = seededRandom(SEED);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const index of shuffled(questions.length, random)) {
      const question = questions[index];
      if (question !== undefined) answer(question, weights, squares);
    }
    for (const [at, weight] of weights.entries()) sums[at] = (sums[at] ?? 0) + weight / EPOCHS;
  }
  return { keys: features.keys, weights: Float32Array.from(sums), width: 1, scale: 1 };
}

function answer({ options, answer }: Question, weights: Float32Array, squares: Float32Array): void {
  const shares = sharesOf(options.map((rows) => sum(rows, weights)));
  for (const [index, rows] of options.entries()) {
    const slope = Number(index === answer) - (shares[index] ?? 0);
    if (Math.abs(slope) < 0.001) continue;
    for (const row of rows) {
      if (row < 0) continue;
      const pull = slope - DECAY * (weights[row] ?? 0);
      const square = (squares[row] ?? 0) + pull * pull;
      squares[row] = square;
      weights[row] = (weights[row] ?? 0) + (STEP * pull) / Math.sqrt(square);
    }
  }
}

function sum(rows: Int32Array, weights: Float32Array): number {
  let total = 0;
  for (const row of rows) if (row >= 0) total += weights[row] ?? 0;
  return total;
}

interface Asked {
  readonly keys: readonly Uint32Array[];
  readonly answer: number;
}

function questionsOf({ linking, gold }: LinkExample): readonly Asked[] {
  const asked: Asked[] = [];
  const owners = linking.pieces.map((piece) => ownersOf(piece, gold));
  for (const [index, piece] of linking.pieces.entries()) {
    if (piece.role === 'source') continue;
    const task = TASK_OF[piece.role];
    const { partners, keys } = optionsOf(linking, index, task);
    const right = partners.findIndex(
      (partner) => partner !== null && sharesOwner(owners[index], owners[partner]),
    );
    // A cue of nothing asks for no source.
    if (piece.role === 'cue' && (owners[index] ?? []).length === 0) continue;
    asked.push({ keys, answer: Math.max(0, right) });
  }
  return asked;
}

function sharesOwner(a: readonly Attributed[] = [], b: readonly Attributed[] = []): boolean {
  return a.some((each) => b.includes(each));
}

// The attributions that give these words this role.
function ownersOf({ span, role }: Piece, gold: readonly Attributed[]): readonly Attributed[] {
  return gold.filter((each) => each[role satisfies Role].some((other) => shareHalf(span, other)));
}

function shareHalf(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared * 2 > Math.min(a.end - a.start, b.end - b.start);
}
