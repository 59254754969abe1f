import { QUERY_TERMS, type QueryTerm } from './analyser.ts';
import { bestSums } from './best-sums.ts';
import type { SummedUnit } from './best-units.ts';
import { idf, WEIGHT_SCALE, type Bm25Index } from './bm25-index.ts';
import { heldTerms } from './held-terms.ts';
import { postingRange, storedWeight, type PostingRange } from './postings.ts';

export interface Hit {
  /** Number of the document in the index, so of the unit in its list. */
  readonly unit: number;
  /** Sum of the BM25 weights of the query's terms. */
  readonly score: number;
  /** Score over the idf sum of the query: comparable between queries, 0 to k1 + 1. */
  readonly norm: number;
  /** Idf share of the query's terms that the unit has, 0–1. */
  readonly coverage: number;
  /** Words of the query that the unit does not have, as typed. */
  readonly missing: readonly string[];
}

export interface SearchOptions {
  readonly limit: number;
  /** One byte a unit; 0 keeps the unit out. It never changes a score. */
  readonly allowed?: Uint8Array;
}

/** A term of a query, where its postings stand, what it is worth. */
interface WeighedTerm extends QueryTerm {
  readonly range: PostingRange;
  readonly idf: number;
}

/** What a term of the query gives a unit; weight null: the unit does not have it. */
export interface TermShare extends QueryTerm {
  readonly idf: number;
  readonly weight: number | null;
}

/**
 * The units that have a term of the query, best first, ties by number.
 * @throws RangeError for more terms than `queryTerms` gives.
 */
export function search(
  index: Bm25Index,
  query: readonly QueryTerm[],
  { limit, allowed }: SearchOptions,
): readonly Hit[] {
  const weighed = weigh(index, query);
  // Rare terms first: they bring the high sums, and what cannot reach those is passed over.
  const byRarity = weighed.toSorted((a, b) => b.idf - a.idf).map(({ range }) => range);
  const ranked = bestSums(index, { ranges: byRarity, limit: Math.min(limit, index.size), allowed });
  return hitsOf(index, weighed, ranked);
}

/** The score of each given unit, in their order; 0 for a unit without any term of the query. */
export function scoresOf(
  index: Bm25Index,
  query: readonly QueryTerm[],
  units: readonly number[],
): readonly number[] {
  const ranges = query.map(({ term }) => postingRange(index, term));
  return units.map((unit) => {
    let sum = 0;
    for (const range of ranges) sum += storedWeight(index, range, unit) ?? 0;
    return sum / WEIGHT_SCALE;
  });
}

/** What each term of the query gives a unit: its score, taken apart. */
export function explainHit(
  index: Bm25Index,
  query: readonly QueryTerm[],
  unit: number,
): readonly TermShare[] {
  return weigh(index, query).map(({ term, surface, idf, range }) => {
    const weight = storedWeight(index, range, unit);
    return { term, surface, idf, weight: weight === null ? null : weight / WEIGHT_SCALE };
  });
}

function weigh(index: Bm25Index, query: readonly QueryTerm[]): readonly WeighedTerm[] {
  if (query.length > QUERY_TERMS) throw new RangeError(`Cannot search for ${query.length} terms`);
  return query.map(({ term, surface }) => {
    const range = postingRange(index, term);
    return { term, surface, range, idf: idf(index.size, range.end - range.start) };
  });
}

function hitsOf(
  index: Bm25Index,
  weighed: readonly WeighedTerm[],
  ranked: readonly SummedUnit[],
): readonly Hit[] {
  let idfSum = 0;
  for (const { idf } of weighed) idfSum += idf;
  const ranges = weighed.map(({ range }) => range);
  const held = heldTerms(
    index,
    ranges,
    ranked.map(({ unit }) => unit),
  );
  return ranked.map(({ unit, sum }, place) => {
    const missing: string[] = [];
    let found = 0;
    let bits = held[place] ?? 0;
    for (const { idf, surface } of weighed) {
      if (bits & 1) found += idf;
      else missing.push(surface);
      bits >>>= 1;
    }
    const score = sum / WEIGHT_SCALE;
    return { unit, score, norm: score / idfSum, coverage: found / idfSum, missing };
  });
}
