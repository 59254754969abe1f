import { openMarks } from './marks.ts';
import { type Saying, wordAt } from './saying.ts';

// Rows of bits, one for each word of the one: where it stands there.
let rows = new Int32Array(256);
const rowOf = openMarks();

/**
 * The length of the longest common subsequence of the words of two sayings (Hunt and Szymanski's problem, by rows of
 * bits: Allison and Dix 1986). Its cost grows with one list times a thirtieth of the other.
 */
export function commonWords(a: Saying, b: Saying): number {
  // 31 bits a limb: the sum of two limbs and a carry stays within what a bit operation can hold.
  const limbs = Math.ceil(a.words / LIMB);
  fillRows(a, limbs);
  // Zero bits mark places of `a` that end a longer subsequence.
  const open = new Int32Array(limbs).fill(MASK);
  for (let word = 0; word < b.words; word += 1) {
    const row = rowOf.get(wordAt(b, word));
    if (row === -1) continue;
    let carry = 0;
    for (let limb = 0; limb < limbs; limb += 1) {
      const v = open[limb] ?? 0;
      const matched = v & (rows[row + limb] ?? 0);
      const sum = v + matched + carry;
      carry = sum > MASK ? 1 : 0;
      open[limb] = (sum & MASK) | (v & ~matched);
    }
  }
  let common = 0;
  for (let place = 0; place < a.words; place += 1) {
    if ((((open[Math.floor(place / LIMB)] ?? 0) >> (place % LIMB)) & 1) === 0) common += 1;
  }
  return common;
}

function fillRows(saying: Saying, limbs: number): void {
  rowOf.clear(saying.store.vocabulary.size());
  const most = limbs * saying.words;
  if (rows.length < most) rows = new Int32Array(most);
  let used = 0;
  for (let place = 0; place < saying.words; place += 1) {
    const word = wordAt(saying, place);
    let row = rowOf.get(word);
    if (row === -1) {
      row = used;
      used += limbs;
      rows.fill(0, row, used);
      rowOf.set(word, row);
    }
    const limb = row + Math.floor(place / LIMB);
    rows[limb] = (rows[limb] ?? 0) | (1 << (place % LIMB));
  }
}

const LIMB = 30;
const MASK = 2 ** LIMB - 1;
