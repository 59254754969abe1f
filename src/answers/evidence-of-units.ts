import type { Bm25Index } from '../retrieval/bm25-index.ts';
import { postingRange } from '../retrieval/postings.ts';
import type { Wanted } from './wanted.ts';

/** How much of what is wanted each unit of an index holds. */
export interface UnitEvidence {
  /** The weights of the words that a unit holds, summed. */
  readonly sums: Uint16Array;
  /** The lowest sum that is this share, 0–1, of all weights. */
  leastFor(this: void, share: number): number;
}

/**
 * What `evidence` gives for hits, for all units: it costs the postings of the words, where hits would cost an object for
 * each unit that has one of them.
 */
export function evidenceOfUnits(index: Bm25Index, { terms, weights }: Wanted): UnitEvidence {
  const sums = new Uint16Array(index.size);
  let total = 0;
  for (const { term, surface } of terms) {
    const weight = weights.get(surface) ?? 0;
    total += weight;
    for (const { base, start, end } of postingRange(index, term).runs) {
      for (let i = start; i < end; i += 1) {
        const unit = base + (index.documents[i] ?? 0);
        sums[unit] = (sums[unit] ?? 0) + weight;
      }
    }
  }
  return {
    sums,
    leastFor: (share) => {
      let least = 0;
      // As `evidence` divides: 0.6 of 5 is 3, whatever 0.6 * 5 comes to.
      while (least < total && least / total < share) least += 1;
      return least;
    },
  };
}
