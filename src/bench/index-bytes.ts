import type { Bm25Index } from '../retrieval/bm25-index.ts';
import { packTerms } from '../retrieval/term-table.ts';

export interface IndexBytes {
  readonly postings: number;
  /** As a snapshot holds them. */
  readonly terms: number;
}

export function indexBytes(index: Bm25Index): IndexBytes {
  const { documents, counts, bases, saturations, offsets } = index;
  const { bytes, ends, slots } = packTerms(index.terms);
  return {
    postings: sizeOf([documents, counts, bases, saturations]),
    terms: sizeOf([offsets, bytes, ends, slots]),
  };
}

function sizeOf(columns: readonly { readonly byteLength: number }[]): number {
  let sum = 0;
  for (const { byteLength } of columns) sum += byteLength;
  return sum;
}
