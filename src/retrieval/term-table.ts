import type { TermIds } from './bm25-index.ts';

export interface TermColumns {
  /** UTF-8 of the terms, one after another, by number. */
  readonly bytes: Uint8Array;
  /** Term `t` stands at `ends[t - 1]` … `ends[t]`; the first begins at 0. */
  readonly ends: Uint32Array;
  /** Open addressing: one more than the number of a term at the first free place from its hash on; 0: free. */
  readonly slots: Uint32Array;
}

// Half the slots stay free, so that a look-up tries one or two.
const SLOTS_A_TERM = 2;
const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** Terms as they are kept and handed over. A map of a hundred thousand stops the thread that takes it for 40 ms. */
export class TermTable implements TermIds {
  readonly columns: TermColumns;

  constructor(columns: TermColumns) {
    this.columns = columns;
  }

  get size(): number {
    return this.columns.ends.length;
  }

  get(term: string): number | undefined {
    const { bytes, ends, slots } = this.columns;
    const wanted = encoder.encode(term);
    const mask = slots.length - 1;
    for (let slot = hashOf(wanted, 0, wanted.length) & mask; ; slot = (slot + 1) & mask) {
      const found = (slots[slot] ?? 0) - 1;
      if (found === -1) return undefined;
      const start = found === 0 ? 0 : (ends[found - 1] ?? 0);
      if ((ends[found] ?? 0) - start === wanted.length && isAt(bytes, start, wanted)) return found;
    }
  }

  *keys(): Iterable<string> {
    const { bytes, ends } = this.columns;
    let start = 0;
    for (const end of ends) {
      yield decoder.decode(bytes.slice(start, end));
      start = end;
    }
  }
}

/** The table of terms that are numbered by their order. Terms are well-formed: other code units have no UTF-8. */
export function packTerms(terms: TermIds): TermColumns {
  const words = [...terms.keys()];
  return openTermPacker(words)(Uint32Array.from(words.keys()));
}

/** The table of the terms that have these codes, numbered by their order. */
export type TermPacker = (codes: Uint32Array) => TermColumns;

/** A packer of words, which may become more: each is encoded once. A code is a place in them. */
export function openTermPacker(words: readonly string[]): TermPacker {
  let known: EncodedWords = {
    ...{ bytes: new Uint8Array(0), ends: new Uint32Array(0), hashes: new Uint32Array(0) },
  };
  return (codes) => {
    known = encoded(known, words);
    return packed(known, codes);
  };
}

interface EncodedWords extends Omit<TermColumns, 'slots'> {
  readonly hashes: Uint32Array;
}

function encoded(known: EncodedWords, words: readonly string[]): EncodedWords {
  const { length } = known.ends;
  if (length === words.length) return known;
  const more = words.slice(length);
  // At once: a call for each of a hundred thousand words takes a tenth of a second.
  const added = encoder.encode(more.join(''));
  const bytes = new Uint8Array(known.bytes.length + added.length);
  bytes.set(known.bytes);
  bytes.set(added, known.bytes.length);
  const ends = new Uint32Array(words.length);
  const hashes = new Uint32Array(words.length);
  ends.set(known.ends);
  hashes.set(known.hashes);
  let end = known.bytes.length;
  for (const [place, word] of more.entries()) {
    const start = end;
    end += lengthInUtf8(word);
    ends[length + place] = end;
    hashes[length + place] = hashOf(bytes, start, end);
  }
  return { bytes, ends, hashes };
}

function packed(words: EncodedWords, codes: Uint32Array): TermColumns {
  const startOf = (code: number): number => (code === 0 ? 0 : (words.ends[code - 1] ?? 0));
  const ends = new Uint32Array(codes.length);
  let total = 0;
  for (const [place, code] of codes.entries())
    ends[place] = total += (words.ends[code] ?? 0) - startOf(code);
  const bytes = new Uint8Array(total);
  // A power of two, at least one of them free.
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(codes.length * SLOTS_A_TERM + 1)));
  let at = 0;
  for (const [place, code] of codes.entries()) {
    const end = words.ends[code] ?? 0;
    for (let from = startOf(code); from < end; from += 1) {
      bytes[at] = words.bytes[from] ?? 0;
      at += 1;
    }
    let slot = (words.hashes[code] ?? 0) & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = place + 1;
  }
  return { bytes, ends, slots };
}

/** Of a well-formed word: each half of a pair takes two of its four bytes. */
function lengthInUtf8(word: string): number {
  let { length } = word;
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    if (unit < 0x80) continue;
    const isOfPair = unit >= 0xd800 && unit <= 0xdfff;
    length += unit < 0x800 || isOfPair ? 1 : 2;
  }
  return length;
}

function isAt(bytes: Uint8Array, start: number, wanted: Uint8Array): boolean {
  for (let at = 0; at < wanted.length; at += 1) if (bytes[start + at] !== wanted[at]) return false;
  return true;
}

/** FNV-1a, 32 bits. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash >>> 0;
}
