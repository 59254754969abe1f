/**
 * The length of the longest common subsequence of two lists of words (Hunt and Szymanski's problem, by rows of
 * bits: Allison and Dix 1986). Its cost grows with one list times a thirtieth of the other.
 */
export function commonWords(a: readonly string[], b: readonly string[]): number {
  // 31 bits a limb: the sum of two limbs and a carry stays within what a bit operation can hold.
  const limbs = Math.ceil(a.length / LIMB);
  const places = new Map<string, Int32Array>();
  for (const [place, word] of a.entries()) {
    const row = places.get(word) ?? new Int32Array(limbs);
    const limb = Math.floor(place / LIMB);
    row[limb] = (row[limb] ?? 0) | (1 << (place % LIMB));
    places.set(word, row);
  }
  // Zero bits mark places of `a` that end a longer subsequence.
  const open = new Int32Array(limbs).fill(MASK);
  for (const word of b) {
    const row = places.get(word);
    if (row === undefined) continue;
    let carry = 0;
    for (let limb = 0; limb < limbs; limb += 1) {
      const v = open[limb] ?? 0;
      const matched = v & (row[limb] ?? 0);
      const sum = v + matched + carry;
      carry = sum > MASK ? 1 : 0;
      open[limb] = (sum & MASK) | (v & ~matched);
    }
  }
  let common = 0;
  for (let place = 0; place < a.length; place += 1) {
    if ((((open[Math.floor(place / LIMB)] ?? 0) >> (place % LIMB)) & 1) === 0) common += 1;
  }
  return common;
}

const LIMB = 30;
const MASK = 2 ** LIMB - 1;
