import { LABEL_COUNT, mayFollow } from './label.ts';
import type { WeightTable } from './weight-table.ts';

/** How well each label suits each token, and each label each label before it. */
export interface Lattice {
  readonly length: number;
  /** One score a token and label. */
  readonly state: Float64Array;
  /** One score a token, label before and label; for the first token none is before. */
  readonly edge: Float64Array;
}

export const EDGE_COUNT = LABEL_COUNT * LABEL_COUNT;

/** The pairs of labels that may follow each other, as `before · labels + label`. */
export const LEGAL_EDGES: readonly number[] = Array.from(
  { length: EDGE_COUNT },
  (_, edge) => edge,
).filter((edge) => mayFollow(Math.floor(edge / LABEL_COUNT), edge % LABEL_COUNT));

/** Adds up, for each token, the rows of its keys. Keys without a row add nothing. */
export function addRows(keys: Uint32Array, length: number, table: WeightTable): Float64Array {
  const { width, slots, weights, scale } = table;
  const mask = slots.length - 1;
  const perToken = keys.length / Math.max(1, length);
  const sums = new Float64Array(length * width);
  for (let at = 0; at < length; at++) {
    const base = at * width;
    for (let index = at * perToken; index < (at + 1) * perToken; index++) {
      const key = keys[index] ?? 0;
      // Written out rather than called: some fifty thousand times an article.
      let slot = (key * 2) & mask;
      while (slots[slot] !== key && slots[slot] !== 0) slot = (slot + 2) & mask;
      if (slots[slot] === 0) continue;
      const row = (slots[slot + 1] ?? 0) * width;
      for (let each = 0; each < width; each++) {
        sums[base + each] = (sums[base + each] ?? 0) + (weights[row + each] ?? 0);
      }
    }
  }
  return scale === 1 ? sums : sums.map((sum) => sum * scale);
}
