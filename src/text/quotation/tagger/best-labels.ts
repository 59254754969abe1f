import { isBegin, LABEL_COUNT, OUTSIDE } from './label.ts';
import { LEGAL_EDGES, type Lattice } from './lattice.ts';

/** The labels whose scores add up highest (Viterbi 1967). */
export function bestLabels({ length, state, edge }: Lattice): Uint8Array {
  const best = new Float64Array(length * LABEL_COUNT).fill(-Infinity);
  const from = new Uint8Array(length * LABEL_COUNT);
  for (let label = 0; label < LABEL_COUNT; label++) {
    if (label === OUTSIDE || isBegin(label)) best[label] = state[label] ?? 0;
  }
  for (let at = 1; at < length; at++) {
    const [base, before] = [at * LABEL_COUNT, (at - 1) * LABEL_COUNT];
    for (const pair of LEGAL_EDGES) {
      const label = pair % LABEL_COUNT;
      const last = (pair - label) / LABEL_COUNT;
      const score =
        (best[before + last] ?? 0) +
        (edge[base * LABEL_COUNT + pair] ?? 0) +
        (state[base + label] ?? 0);
      if (score > (best[base + label] ?? 0)) {
        best[base + label] = score;
        from[base + label] = last;
      }
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
