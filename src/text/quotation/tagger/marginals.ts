import { isBegin, LABEL_COUNT, OUTSIDE } from './label.ts';
import { EDGE_COUNT, LEGAL_EDGES, type Lattice } from './lattice.ts';

/** How likely each label is at each token, and each pair of labels, all others counted in. */
export interface Marginals {
  readonly state: Float64Array;
  readonly edge: Float64Array;
}

/** By sums forward and backward, scaled at each token (Lafferty et al. 2001, “Conditional random fields”). */
export function marginals(lattice: Lattice): Marginals {
  const { length } = lattice;
  const states = exponentials(lattice);
  const edges = new Float64Array(length * EDGE_COUNT);
  for (let at = 1; at < length; at++) {
    for (const pair of LEGAL_EDGES) {
      edges[at * EDGE_COUNT + pair] = Math.exp(lattice.edge[at * EDGE_COUNT + pair] ?? 0);
    }
  }
  const forward = sumForward(states, edges, length);
  const backward = sumBackward(states, edges, length);
  const state = new Float64Array(length * LABEL_COUNT);
  for (let at = 0; at < length; at++) {
    for (let label = at * LABEL_COUNT; label < (at + 1) * LABEL_COUNT; label++) {
      state[label] = (forward[label] ?? 0) * (backward[label] ?? 0);
    }
    normalize(state, at * LABEL_COUNT, LABEL_COUNT);
    if (at > 0) pairUp(edges, { states, forward, backward }, at);
  }
  return { state, edge: edges };
}

// The highest state of each token becomes 1: what they share changes no probability.
function exponentials({ state, length }: Lattice): Float64Array {
  const found = new Float64Array(state.length);
  for (let at = 0; at < length; at++) {
    let highest = -Infinity;
    for (let each = at * LABEL_COUNT; each < (at + 1) * LABEL_COUNT; each++) {
      highest = Math.max(highest, state[each] ?? 0);
    }
    for (let each = at * LABEL_COUNT; each < (at + 1) * LABEL_COUNT; each++) {
      found[each] = Math.exp((state[each] ?? 0) - highest);
    }
  }
  return found;
}

function sumForward(states: Float64Array, edges: Float64Array, length: number): Float64Array {
  const sums = new Float64Array(length * LABEL_COUNT);
  for (let label = 0; label < LABEL_COUNT; label++) {
    if (label === OUTSIDE || isBegin(label)) sums[label] = states[label] ?? 0;
  }
  for (let at = 1; at < length; at++) {
    const [base, before] = [at * LABEL_COUNT, (at - 1) * LABEL_COUNT];
    for (const pair of LEGAL_EDGES) {
      const label = pair % LABEL_COUNT;
      const last = (pair - label) / LABEL_COUNT;
      const sum = (sums[before + last] ?? 0) * (edges[at * EDGE_COUNT + pair] ?? 0);
      sums[base + label] = (sums[base + label] ?? 0) + sum * (states[base + label] ?? 0);
    }
    normalize(sums, base, LABEL_COUNT);
  }
  return sums;
}

function sumBackward(states: Float64Array, edges: Float64Array, length: number): Float64Array {
  const sums = new Float64Array(length * LABEL_COUNT);
  sums.fill(1, (length - 1) * LABEL_COUNT);
  for (let at = length - 1; at > 0; at--) {
    const [base, before] = [at * LABEL_COUNT, (at - 1) * LABEL_COUNT];
    for (const pair of LEGAL_EDGES) {
      const label = pair % LABEL_COUNT;
      const last = (pair - label) / LABEL_COUNT;
      const sum = (edges[at * EDGE_COUNT + pair] ?? 0) * (states[base + label] ?? 0);
      sums[before + last] = (sums[before + last] ?? 0) + sum * (sums[base + label] ?? 0);
    }
    normalize(sums, before, LABEL_COUNT);
  }
  return sums;
}

interface Sums {
  readonly states: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
}

function pairUp(edges: Float64Array, { states, forward, backward }: Sums, at: number): void {
  const [base, before] = [at * LABEL_COUNT, (at - 1) * LABEL_COUNT];
  for (const pair of LEGAL_EDGES) {
    const label = pair % LABEL_COUNT;
    const last = (pair - label) / LABEL_COUNT;
    const here = (states[base + label] ?? 0) * (backward[base + label] ?? 0);
    const place = at * EDGE_COUNT + pair;
    edges[place] = (edges[place] ?? 0) * (forward[before + last] ?? 0) * here;
  }
  normalize(edges, at * EDGE_COUNT, EDGE_COUNT);
}

function normalize(values: Float64Array, from: number, count: number): void {
  let sum = 0;
  for (let each = from; each < from + count; each++) sum += values[each] ?? 0;
  if (sum === 0) return;
  for (let each = from; each < from + count; each++) values[each] = (values[each] ?? 0) / sum;
}
