import { BLOCK, blocksOf, type Bm25Index } from './bm25-index.ts';
import type { Span } from '../text/span.ts';
import type { FreshPostings } from './fresh-postings.ts';
import type { PostingRoom } from './posting-room.ts';

/** The postings of an index whose terms are told by their codes. */
export interface CodedPostings extends Pick<Bm25Index, 'size' | 'offsets'>, PostingRoom {
  /** By the number of the term. */
  readonly codes: Uint32Array;
}

/** What becomes of postings when some documents go and others come. */
export interface Change {
  readonly before: CodedPostings;
  /** Of each document before one more than its number now; 0: it is gone. What stays ascends. */
  readonly moved: Uint32Array;
  readonly fresh: FreshPostings;
  /** How many documents there are now. */
  readonly size: number;
}

/** Of each code one more than the first document that has it now; 0: none has. */
export function firstDocuments({ before, moved, fresh }: Change): Uint32Array {
  const words = fresh.starts.length - 1;
  const firsts = new Uint32Array(words);
  const blocks = blocksOf(before.size);
  for (let place = 0; place < before.codes.length * blocks; place += 1) {
    const code = before.codes[Math.floor(place / blocks)] ?? 0;
    // Found in a block before.
    if (place % blocks > 0 && firsts[code] !== 0) continue;
    const base = (place % blocks) * BLOCK;
    const end = before.offsets[place + 1] ?? 0;
    let first = 0;
    for (let i = before.offsets[place] ?? 0; first === 0 && i < end; i += 1)
      first = moved[base + (before.documents[i] ?? 0)] ?? 0;
    firsts[code] = first;
  }
  for (let code = 0; code < words; code += 1) {
    const at = fresh.starts[code] ?? 0;
    if (at === fresh.starts[code + 1]) continue;
    const first = (fresh.documents[at] ?? 0) + 1;
    const known = firsts[code] ?? 0;
    if (known === 0 || first < known) firsts[code] = first;
  }
  return firsts;
}

/** The postings of these codes, which are all that documents have now, in the room that is reserved for them. */
export function mergePostings(
  change: Change,
  codes: Uint32Array,
  reserve: (postings: number) => PostingRoom,
): CodedPostings {
  const { before, fresh, size } = change;
  const room = reserve(before.documents.length + fresh.documents.length);
  const blocks = blocksOf(size);
  const offsets = new Uint32Array(codes.length * blocks + 1);
  const terms = new Uint32Array(fresh.starts.length - 1);
  for (let term = 0; term < before.codes.length; term += 1)
    terms[before.codes[term] ?? 0] = term + 1;
  const written: Written = { ...room, offsets, blocks, at: 0 };
  const isAsBefore = openStayCheck(change, blocks);
  for (let term = 0; term < codes.length;) {
    const code = codes[term] ?? 0;
    const known = (terms[code] ?? 0) - 1;
    // Terms that follow each other as they did, and whose postings stay: of a late article, nearly all.
    let end = term;
    while (isAsBefore(codes[end], known + end - term)) end += 1;
    if (end > term) copy(change, known, written, { start: term, end });
    else if (fresh.starts[code] === fresh.starts[code + 1]) move(change, known, written, term);
    else merge(change, { known, code }, written, term);
    term = Math.max(end, term + 1);
  }
  const documents = room.documents.subarray(0, written.at);
  return { size, codes, offsets, documents, counts: room.counts.subarray(0, written.at) };
}

interface Written extends PostingRoom {
  readonly offsets: Uint32Array;
  /** How many the index has. */
  readonly blocks: number;
  /** Where the next posting goes. */
  at: number;
}

/** Whether a code is that of a term before, by number, whose postings are all what they were. */
function openStayCheck(
  { before, moved, fresh }: Change,
  blocks: number,
): (code: number | undefined, known: number) => boolean {
  if (blocks !== blocksOf(before.size)) return () => false;
  let still = 0;
  while (still < moved.length && moved[still] === still + 1) still += 1;
  return (code, known) => {
    if (code === undefined || before.codes[known] !== code) return false;
    if (fresh.starts[code] !== fresh.starts[code + 1]) return false;
    return still === moved.length || lastDocument(before, known) < still;
  };
}

/** The last document of a term, which has one. */
function lastDocument({ size, offsets, documents }: CodedPostings, term: number): number {
  const first = term * blocksOf(size);
  let last = first + blocksOf(size);
  const end = offsets[last] ?? 0;
  while (offsets[last - 1] === end) last -= 1;
  return (last - 1 - first) * BLOCK + (documents[end - 1] ?? 0);
}

/** These terms, as they stood from `known` on. */
function copy({ before }: Change, known: number, written: Written, { start, end }: Span): void {
  const { documents, counts, offsets, blocks, at } = written;
  const shift = (known - start) * blocks;
  const from = before.offsets[known * blocks] ?? 0;
  for (let place = start * blocks + 1; place <= end * blocks; place += 1)
    offsets[place] = (before.offsets[place + shift] ?? 0) - from + at;
  written.at = offsets[end * blocks] ?? 0;
  const to = from + written.at - at;
  documents.set(before.documents.subarray(from, to), at);
  counts.set(before.counts.subarray(from, to), at);
}

/** Most other terms: no posting comes. `known` is the number of the term before. */
function move({ before, moved }: Change, known: number, written: Written, term: number): void {
  const { documents, counts, offsets } = written;
  const blocks = blocksOf(before.size);
  let { at } = written;
  let next = term * written.blocks + 1;
  let limit = BLOCK;
  for (let block = 0; block < blocks; block += 1) {
    const base = block * BLOCK;
    const from = known * blocks + block;
    const to = before.offsets[from + 1] ?? 0;
    for (let i = before.offsets[from] ?? 0; i < to; i += 1) {
      const document = (moved[base + (before.documents[i] ?? 0)] ?? 0) - 1;
      if (document === -1) continue;
      for (; document >= limit; limit += BLOCK, next += 1) offsets[next] = at;
      // Of which sixteen bits are kept.
      documents[at] = document;
      counts[at] = before.counts[i] ?? 0;
      at += 1;
    }
  }
  offsets.fill(at, next, (term + 1) * written.blocks + 1);
  written.at = at;
}

/** `known` is the number of the term before; −1: there was none. */
function merge(
  { before, moved, fresh }: Change,
  { known, code }: { readonly known: number; readonly code: number },
  written: Written,
  term: number,
): void {
  const { documents, counts, offsets } = written;
  let slot = term * written.blocks + 1;
  let limit = BLOCK;
  const put = (document: number, count: number): void => {
    for (; document >= limit; limit += BLOCK, slot += 1) offsets[slot] = written.at;
    documents[written.at] = document;
    counts[written.at] = count;
    written.at += 1;
  };
  let next = fresh.starts[code] ?? 0;
  const last = fresh.starts[code + 1] ?? 0;
  const putFreshBefore = (document: number): void => {
    for (; next < last && (fresh.documents[next] ?? 0) < document; next += 1)
      put(fresh.documents[next] ?? 0, fresh.counts[next] ?? 0);
  };
  const blocks = known === -1 ? 0 : blocksOf(before.size);
  for (let block = 0; block < blocks; block += 1) {
    const from = known * blocks + block;
    const to = before.offsets[from + 1] ?? 0;
    for (let i = before.offsets[from] ?? 0; i < to; i += 1) {
      const document = (moved[block * BLOCK + (before.documents[i] ?? 0)] ?? 0) - 1;
      if (document === -1) continue;
      putFreshBefore(document);
      put(document, before.counts[i] ?? 0);
    }
  }
  putFreshBefore(Infinity);
  offsets.fill(written.at, slot, (term + 1) * written.blocks + 1);
}
