/** BM25 parameters. */
export interface Bm25Parameters {
  /** Saturation of term counts, ≥ 0. */
  readonly k1: number;
  /** Length normalisation, 0–1. */
  readonly b: number;
}

// Best on headline → article, the one news test at hand; 1.2 and 0.75 gain on abstracts only.
export const BM25_PARAMETERS: Bm25Parameters = { k1: 0.9, b: 0.4 };

/** Weights are stored as integers: weight × 10⁴, as wink's `consolidate(4)` rounds them. */
export const WEIGHT_SCALE = 10_000;

/** The number of each term of an index, from 0. A map is one. */
export interface TermIds {
  readonly size: number;
  get(term: string): number | undefined;
  /** By number. */
  keys(): Iterable<string>;
}

/** So many units are a block: sixteen bits number the units of one. */
export const BLOCK = 65_536;

/** How many blocks an index of so many units has: one at least. */
export function blocksOf(size: number): number {
  return Math.max(1, Math.ceil(size / BLOCK));
}

/**
 * A finished inverted index. The postings of term `t` in block `b` stand at `offsets[t × blocks + b]` up to the next
 * offset in `documents` (ascending) and `counts`; the units of block `b` are numbered from `b × BLOCK` on. Plain data: a
 * worker builds it and transfers the buffers.
 *
 * The weight of a posting is `saturations[bases[unit] + count]` × the idf of its term: one more unit changes every
 * weight, yet no posting of another unit. A posting takes three bytes; with whole numbers and its weight it took eight.
 */
export interface Bm25Index {
  readonly size: number;
  readonly terms: TermIds;
  /** Length `terms.size × blocksOf(size) + 1`. */
  readonly offsets: Uint32Array;
  /** Numbers in their block. */
  readonly documents: Uint16Array;
  readonly counts: Counts;
  /** By unit: what is added to a count to find its saturation. Units of one length have one. */
  readonly bases: Uint32Array;
  /** What a count is worth in a unit of a length, 0 to k1 + 1; a thousand for passages. The first is of no unit. */
  readonly saturations: Float64Array;
}

/** How often a unit has a term. The second where one has it more often than 255 times. */
export type Counts = Uint8Array | Uint32Array;

/** An index with its weights: as wink gives it, and as indexes are compared. */
export interface WeighedIndex extends Pick<Bm25Index, 'size' | 'terms'> {
  /** Length `terms.size + 1`. */
  readonly offsets: Uint32Array;
  /** Ascending in each term. */
  readonly documents: Uint32Array;
  /** Of each posting, × `WEIGHT_SCALE`. */
  readonly weights: Uint32Array;
}

/** ln((N − n + 0.5)/(n + 0.5) + 1): Lucene's form, never negative; n = 0 for a term that no document has. */
export function idf(size: number, documentFrequency: number): number {
  return Math.log((size - documentFrequency + 0.5) / (documentFrequency + 0.5) + 1);
}
