import { type Alignment, alignRows } from './align-rows.ts';
import type { Bm25Index, Bm25Parameters } from './bm25-index.ts';
import { checkedParameters } from './checked-parameters.ts';
import type { CodedCounts } from './count-terms.ts';
import { freshPostings } from './fresh-postings.ts';
import { type GradeCounter, gradesOf, postingsOfLength } from './grades.ts';
import {
  type Change,
  type CodedPostings,
  firstDocuments,
  mergePostings,
} from './merge-postings.ts';
import { numberedCodes } from './numbered-codes.ts';
import { type Reserve, twoRooms } from './posting-room.ts';

/** An index whose terms are told by their codes, numbered by first sight, as wink numbers them. */
export type CodedIndex = Omit<Bm25Index, 'terms'> & Pick<CodedPostings, 'codes'>;

/**
 * The index of rows of documents, again and again: the postings of a row that was there the last time are moved, not
 * made. What it gives depends on these rows alone, bit for bit. It stands until the next call, which writes over it.
 */
export type Indexer = (rows: readonly CodedCounts[]) => CodedIndex;

/** What was given last. */
interface Held {
  readonly rows: readonly CodedCounts[];
  /** Of each row its first document, and how many there are in all. */
  readonly starts: Uint32Array;
  /** Of each document, in terms; and of all together. */
  readonly lengths: Uint32Array;
  readonly length: number;
  readonly index: CodedPostings;
}

/**
 * An indexer that holds nothing yet. `words` may grow; the codes of rows are places in it.
 * @throws RangeError for parameters outside their range.
 */
export function openIndexer(words: readonly string[], parameters: Bm25Parameters): Indexer {
  checkedParameters(parameters);
  const counter: GradeCounter = new Map();
  const reserve = twoRooms();
  let held: Held = {
    ...{ rows: [], starts: new Uint32Array(1), lengths: new Uint32Array(0), length: 0 },
    index: noPostings(reserve),
  };
  return (rows) => {
    const alignment = alignRows(held.rows, rows);
    const starts = startsOf(rows);
    const moved = movedDocuments(held.starts, alignment, starts);
    const gone = alignment.gone.flatMap((place) => held.rows[place] ?? []);
    for (const row of gone) leave(row, counter);
    const entering = rows.flatMap((row, at) =>
      alignment.before[at] === 0 ? { row, first: starts[at] ?? 0 } : [],
    );
    const lengths = movedLengths(held.lengths, moved, starts.at(-1) ?? 0);
    for (const { row, first } of entering) lengths.set(row.lengths, first);
    const length = held.length - sumOf(gone) + sumOf(entering.map(({ row }) => row));
    const change: Change = {
      ...{ before: held.index, moved, size: lengths.length },
      fresh: freshPostings(entering, counter, words.length),
    };
    const grades = gradesOf(counter, parameters, length / lengths.length);
    const codes = numberedCodes(rows, starts, firstDocuments(change));
    const index = mergePostings(change, codes, (postings) =>
      reserve(postings, grades.greatestCount),
    );
    held = { rows, starts, lengths, length, index };
    const bases = lengths.map((each) => grades.bases[each] ?? 0);
    return { ...index, bases, saturations: grades.saturations };
  };
}

/** The index in memory of its own, which may be given away. */
export function copyOfIndex(index: CodedIndex): CodedIndex {
  const { offsets, documents, counts } = index;
  return {
    ...{ ...index, offsets: offsets.slice() },
    ...{ documents: documents.slice(), counts: counts.slice() },
  };
}

function noPostings(reserve: Reserve): CodedPostings {
  const none = { size: 0, codes: new Uint32Array(0), offsets: new Uint32Array(1) };
  return { ...none, ...reserve(0, 0) };
}

function startsOf(rows: readonly CodedCounts[]): Uint32Array {
  const starts = new Uint32Array(rows.length + 1);
  for (const [at, { lengths }] of rows.entries())
    starts[at + 1] = (starts[at] ?? 0) + lengths.length;
  return starts;
}

function sumOf(rows: readonly CodedCounts[]): number {
  let sum = 0;
  for (const { lengths } of rows) for (const length of lengths) sum += length;
  return sum;
}

function movedLengths(before: Uint32Array, moved: Uint32Array, size: number): Uint32Array {
  const lengths = new Uint32Array(size);
  for (let document = 0; document < before.length; document += 1) {
    const to = moved[document] ?? 0;
    if (to !== 0) lengths[to - 1] = before[document] ?? 0;
  }
  return lengths;
}

function leave({ lengths, starts, counts }: CodedCounts, counter: GradeCounter): void {
  for (const [document, length] of lengths.entries()) {
    const postings = postingsOfLength(counter, length);
    for (let at = starts[document] ?? 0; at < (starts[document + 1] ?? 0); at += 1) {
      const count = counts[at] ?? 0;
      postings[count] = (postings[count] ?? 0) - 1;
    }
  }
}

/** Of each document before one more than its number now; 0: it is gone. */
function movedDocuments(
  before: Uint32Array,
  alignment: Alignment,
  starts: Uint32Array,
): Uint32Array {
  const moved = new Uint32Array(before.at(-1) ?? 0);
  for (const [at, from] of alignment.before.entries()) {
    if (from === 0) continue;
    const first = (starts[at] ?? 0) + 1;
    const start = before[from - 1] ?? 0;
    const end = before[from] ?? 0;
    for (let document = start; document < end; document += 1)
      moved[document] = first + document - start;
  }
  return moved;
}
