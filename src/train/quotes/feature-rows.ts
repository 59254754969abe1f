import { rowOf, type WeightTable, weightTable } from '../../text/quotation/tagger/weight-table.ts';

/** Rows for keys seen often enough in training. */
export interface FeatureRows {
  readonly keys: Uint32Array;
  readonly table: WeightTable;
}

/** The keys seen at least so often, in numerical order. */
export function countFeatures(lists: readonly Uint32Array[], fewest: number): FeatureRows {
  let total = 0;
  for (const list of lists) total += list.length;
  const all = new Uint32Array(total);
  let filled = 0;
  for (const list of lists) {
    all.set(list, filled);
    filled += list.length;
  }
  all.sort();
  let kept = 0;
  for (let from = 0; from < total;) {
    let to = from + 1;
    while (to < total && all[to] === all[from]) to++;
    if (to - from >= fewest) all[kept++] = all[from] ?? 0;
    from = to;
  }
  const keys = all.slice(0, kept);
  return { keys, table: weightTable({ keys, weights: new Int8Array(), width: 0, scale: 1 }) };
}

export function rowsOf(keys: Uint32Array, { table }: FeatureRows): Int32Array {
  const rows = new Int32Array(keys.length);
  for (const [index, key] of keys.entries()) rows[index] = rowOf(table, key);
  return rows;
}
