import { packRows, type PackedRows } from './packed-rows.ts';

/** Rows of weights by 32-bit key, in an open hash table. */
export interface WeightTable {
  readonly width: number;
  /** Key and row of each slot, side by side for the cache; key 0 marks an empty one. A power of two long. */
  readonly slots: Uint32Array;
  /** Row after row, in units of `scale`. */
  readonly weights: Float32Array | Int8Array;
  readonly scale: number;
  /** The same, laid out to be added up; null for weights that are no bytes. */
  readonly packed: PackedRows | null;
}

/** Rows in the order of their keys, as they are learned and kept. */
export interface WeightRows {
  readonly keys: Uint32Array;
  readonly weights: Float32Array | Int8Array;
  readonly width: number;
  readonly scale: number;
}

export function weightTable({ keys, weights, width, scale }: WeightRows): WeightTable {
  const { places, bits } = placesOf(keys);
  const slots = new Uint32Array(2 ** bits * 2);
  for (let row = 0; row < keys.length; row++) {
    const slot = (places[row] ?? 0) * 2;
    slots[slot] = keys[row] ?? 0;
    slots[slot + 1] = row;
  }
  const isSummed = weights instanceof Int8Array && width > 1;
  const packed = isSummed ? packRows({ keys, places, bits, weights, width }) : null;
  return { width, slots, weights, scale, packed };
}

interface Places {
  /** Of each key. */
  readonly places: Uint32Array;
  /** There are 2 to the power of so many places. */
  readonly bits: number;
}

/**
 * The place of each key, the first free one at or after that of its highest bits: keys in their order are written from
 * front to back, which loads a big table many times faster than if they were strewn.
 */
function placesOf(keys: Uint32Array): Places {
  let bits = 4;
  while (2 ** bits < keys.length * 2) bits++;
  const mask = 2 ** bits - 1;
  const taken = new Uint8Array(mask + 1);
  const places = new Uint32Array(keys.length);
  for (let row = 0; row < keys.length; row++) {
    let place = (keys[row] ?? 0) >>> (32 - bits);
    while (taken[place] === 1) place = (place + 1) & mask;
    taken[place] = 1;
    places[row] = place;
  }
  return { places, bits };
}

/** The row of a key, or −1. */
export function rowOf({ slots }: WeightTable, key: number): number {
  const mask = slots.length - 1;
  let slot = (key >>> Math.clz32(mask >>> 1)) * 2;
  for (;;) {
    const held = slots[slot];
    if (held === key) return slots[slot + 1] ?? -1;
    if (held === 0) return -1;
    slot = (slot + 2) & mask;
  }
}
