import { LABEL_COUNT, mayFollow } from './label.ts';
import { addPacked } from './packed-rows.ts';
import { rowOf, type WeightTable } from './weight-table.ts';

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
  const { width, weights, scale, packed } = table;
  if (packed !== null) return addPacked(keys, length, packed, scale);
  const perToken = keys.length / Math.max(1, length);
  const sums = new Float64Array(length * width);
  for (const [index, key] of keys.entries()) {
    const row = rowOf(table, key) * width;
    if (row < 0) continue;
    const base = Math.floor(index / perToken) * width;
    for (let each = 0; each < width; each++) {
      sums[base + each] = (sums[base + each] ?? 0) + (weights[row + each] ?? 0) * scale;
    }
  }
  return sums;
}
