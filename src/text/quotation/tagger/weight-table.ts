/** Rows of weights by 32-bit key, in an open hash table: no row for most of the keys that are asked for. */
export interface WeightTable {
  readonly width: number;
  /** Key and row of each slot, side by side for the cache; key 0 marks an empty one. A power of two long. */
  readonly slots: Uint32Array;
  /** Row after row, in units of `scale`. */
  readonly weights: Float32Array | Int8Array;
  readonly scale: number;
}

/** Rows in the order of their keys, as they are learned and kept. */
export interface WeightRows {
  readonly keys: Uint32Array;
  readonly weights: Float32Array | Int8Array;
  readonly width: number;
  readonly scale: number;
}

export function weightTable({ keys, weights, width, scale }: WeightRows): WeightTable {
  let size = 16;
  while (size < keys.length * 2) size *= 2;
  const slots = new Uint32Array(size * 2);
  const mask = size * 2 - 1;
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] ?? 0;
    let slot = (key * 2) & mask;
    while (slots[slot] !== 0) slot = (slot + 2) & mask;
    slots[slot] = key;
    slots[slot + 1] = row;
  }
  return { width, slots, weights, scale };
}

/** The row of a key, or −1. */
export function rowOf({ slots }: WeightTable, key: number): number {
  const mask = slots.length - 1;
  let slot = (key * 2) & mask;
  for (;;) {
    const held = slots[slot];
    if (held === key) return slots[slot + 1] ?? -1;
    if (held === 0) return -1;
    slot = (slot + 2) & mask;
  }
}
