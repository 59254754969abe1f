import { isBegin, LABEL_COUNT, OUTSIDE } from './label.ts';
import { LEGAL_EDGES, type Lattice } from './lattice.ts';

// For each label, the labels it may follow.
const LASTS: readonly (readonly number[])[] = Array.from({ length: LABEL_COUNT }, (_, label) =>
  LEGAL_EDGES.filter((pair) => pair % LABEL_COUNT === label).map(
    (pair) => (pair - label) / LABEL_COUNT,
  ),
);

/** The labels whose scores add up highest (Viterbi 1967). */
export function bestLabels({ length, state, edge }: Lattice): Uint8Array {
  const best = new Float64Array(length * LABEL_COUNT).fill(-Infinity);
  const from = new Uint8Array(length * LABEL_COUNT);
  for (let label = 0; label < LABEL_COUNT; label++) {
    if (label === OUTSIDE || isBegin(label)) best[label] = state[label] ?? 0;
  }
  for (let at = 1; at < length; at++) {
    const base = at * LABEL_COUNT;
    const before = base - LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++) {
      let highest = -Infinity;
      for (const last of LASTS[label] ?? []) {
        const score =
          (best[before + last] ?? 0) +
          (edge[(base + last) * LABEL_COUNT + label] ?? 0) +
          (state[base + label] ?? 0);
        if (score <= highest) continue;
        highest = score;
        from[base + label] = last;
      }
      best[base + label] = highest;
    }
  }
  return traceBack(best, from, length);
}

function traceBack(best: Float64Array, from: Uint8Array, length: number): Uint8Array {
  const labels = new Uint8Array(length);
  const end = (length - 1) * LABEL_COUNT;
  let label = 0;
  for (let each = 1; each < LABEL_COUNT; each++) {
    if ((best[end + each] ?? 0) > (best[end + label] ?? 0)) label = each;
  }
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = label;
    label = from[at * LABEL_COUNT + label] ?? 0;
  }
  return labels;
}
