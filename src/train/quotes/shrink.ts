import type { WeightRows } from '../../text/quotation/tagger/weight-table.ts';

// What lies above hardly ever decides by how much.
const HIGHEST = 6;

/** Weights in eight bits, without the rows that weigh least. */
export function shrink({ keys, weights, width }: WeightRows, least: number): WeightRows {
  const kept = [...keys.keys()].filter((row) => {
    const values = weights.subarray(row * width, (row + 1) * width);
    return values.some((value) => Math.abs(value) >= least);
  });
  let highest = 0;
  for (const weight of weights) highest = Math.max(highest, Math.abs(weight));
  const scale = Math.round((Math.min(highest, HIGHEST) / 127) * 1e6) / 1e6;
  const small = new Int8Array(kept.length * width);
  for (const [index, row] of kept.entries()) {
    for (let each = 0; each < width; each++) {
      const units = Math.round((weights[row * width + each] ?? 0) / scale);
      small[index * width + each] = Math.max(-127, Math.min(127, units));
    }
  }
  return { keys: Uint32Array.from(kept, (row) => keys[row] ?? 0), weights: small, width, scale };
}
