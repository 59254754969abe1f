import type { Bm25Index } from './bm25-index.ts';
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
  /** Whether no document is gone. */
  readonly isAllThere: boolean;
  readonly fresh: FreshPostings;
  /** How many documents there are now. */
  readonly size: number;
}

/** Of each code one more than the first document that has it now; 0: none has. */
export function firstDocuments({ before, moved, fresh }: Change): Uint32Array {
  const words = fresh.starts.length - 1;
  const firsts = new Uint32Array(words);
  for (let term = 0; term < before.codes.length; term += 1) {
    const end = before.offsets[term + 1] ?? 0;
    let first = 0;
    for (let i = before.offsets[term] ?? 0; first === 0 && i < end; i += 1)
      first = moved[before.documents[i] ?? 0] ?? 0;
    firsts[before.codes[term] ?? 0] = first;
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
  const written = reserve(before.documents.length + fresh.documents.length);
  const terms = new Uint32Array(fresh.starts.length - 1);
  for (let term = 0; term < before.codes.length; term += 1)
    terms[before.codes[term] ?? 0] = term + 1;
  const offsets = new Uint32Array(codes.length + 1);
  let at = 0;
  for (let term = 0; term < codes.length; term += 1) {
    const code = codes[term] ?? 0;
    const known = terms[code] ?? 0;
    const from = known === 0 ? 0 : (before.offsets[known - 1] ?? 0);
    const to = known === 0 ? 0 : (before.offsets[known] ?? 0);
    const isSame = change.isAllThere && fresh.starts[code] === fresh.starts[code + 1];
    at = isSame
      ? move(change, { from, to }, written, at)
      : merge(change, { from, to, code }, written, at);
    offsets[term + 1] = at;
  }
  const documents = written.documents.subarray(0, at);
  return { size, codes, offsets, documents, counts: written.counts.subarray(0, at) };
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** Most terms: all their postings stay, and none comes. */
function move(
  { before, moved }: Change,
  { from, to }: Run,
  { documents, counts }: PostingRoom,
  start: number,
): number {
  let at = start;
  for (let i = from; i < to; i += 1) {
    documents[at] = (moved[before.documents[i] ?? 0] ?? 0) - 1;
    counts[at] = before.counts[i] ?? 0;
    at += 1;
  }
  return at;
}

function merge(
  { before, moved, fresh }: Change,
  { from, to, code }: Run & { readonly code: number },
  { documents, counts }: PostingRoom,
  start: number,
): number {
  let at = start;
  let next = fresh.starts[code] ?? 0;
  const last = fresh.starts[code + 1] ?? 0;
  for (let i = from; i <= to; i += 1) {
    const isOver = i === to;
    const document = isOver ? Infinity : (moved[before.documents[i] ?? 0] ?? 0) - 1;
    for (; next < last && (fresh.documents[next] ?? 0) < document; next += 1, at += 1) {
      documents[at] = fresh.documents[next] ?? 0;
      counts[at] = fresh.counts[next] ?? 0;
    }
    if (isOver || document === -1) continue;
    documents[at] = document;
    counts[at] = before.counts[i] ?? 0;
    at += 1;
  }
  return at;
}
