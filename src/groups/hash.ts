/** 32 bits of a text (Fowler, Noll and Vo's FNV-1a). */
export function hashOf(text: string): number {
  let hash = 0x81_1c_9d_c5 | 0;
  for (let place = 0; place < text.length; place += 1)
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01_00_01_93);
  return hash;
}

/** 32 bits of two numbers in their order. */
export function mixed(hash: number, next: number): number {
  return Math.imul(hash ^ next ^ (next >>> 15), 0x9e_37_79_b1) ^ (hash >>> 13);
}
