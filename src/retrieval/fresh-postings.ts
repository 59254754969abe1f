import type { CodedCounts } from './count-terms.ts';
import { type GradeCounter, postingsOfLength } from './grades.ts';

/** Postings of documents, by code. Those of code `c` stand at `starts[c]` … `starts[c + 1]`, documents ascending. */
export interface FreshPostings {
  readonly starts: Uint32Array;
  readonly documents: Uint32Array;
  readonly counts: Uint32Array;
}

interface PlacedRow {
  readonly row: CodedCounts;
  /** The number of its first document. */
  readonly first: number;
}

/** The postings of rows in ascending order; their counts are entered. `words` is more than any code. */
export function freshPostings(
  rows: readonly PlacedRow[],
  counter: GradeCounter,
  words: number,
): FreshPostings {
  const starts = postingStarts(rows, words);
  const next = starts.slice(0, words);
  const documents = new Uint32Array(starts[words] ?? 0);
  const counts = new Uint32Array(documents.length);
  for (const { row, first } of rows) {
    for (let own = 0; own < row.lengths.length; own += 1) {
      const postings = postingsOfLength(counter, row.lengths[own] ?? 0);
      const end = row.starts[own + 1] ?? 0;
      for (let i = row.starts[own] ?? 0; i < end; i += 1) {
        const count = row.counts[i] ?? 0;
        postings[count] = (postings[count] ?? 0) + 1;
        const code = row.codes[i] ?? 0;
        const at = next[code] ?? 0;
        documents[at] = first + own;
        counts[at] = count;
        next[code] = at + 1;
      }
    }
  }
  return { starts, documents, counts };
}

function postingStarts(rows: readonly PlacedRow[], words: number): Uint32Array {
  const starts = new Uint32Array(words + 1);
  for (const {
    row: { codes },
  } of rows) {
    for (let at = 0; at < codes.length; at += 1) {
      const place = (codes[at] ?? 0) + 1;
      starts[place] = (starts[place] ?? 0) + 1;
    }
  }
  for (let code = 0; code < words; code += 1)
    starts[code + 1] = (starts[code + 1] ?? 0) + (starts[code] ?? 0);
  return starts;
}
