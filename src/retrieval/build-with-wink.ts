import winkBm25 from 'wink-bm25-text-search';
import { checkedParameters } from './checked-parameters.ts';
import { WEIGHT_SCALE, type Bm25Parameters, type WeighedIndex } from './bm25-index.ts';

/** Fewer documents wink refuses to consolidate. */
export const WINK_LEAST = 3;

// Added to idf's argument; Lucene's form. 0 would make the idf of frequent terms negative.
const K = 1;
const DECIMALS = 4;

// wink loses its guard against `constructor` and `__proto__` when it reads JSON; a prefixed word is no property.
const PREFIX = '_';

type Documents = readonly (readonly string[])[];
type Engine = ReturnType<typeof winkBm25>;

/**
 * The index as wink-bm25-text-search 3.1.2 weighs it, read through its public accessors. wink defines our ranking.
 * @throws RangeError for fewer than three documents, or parameters outside their range.
 */
export function buildWithWink(documents: Documents, parameters: Bm25Parameters): WeighedIndex {
  if (documents.length < WINK_LEAST) {
    throw new RangeError(`Cannot build with wink from ${documents.length} documents`);
  }
  const { k1, b } = checkedParameters(parameters);
  const engine = winkBm25();
  engine.defineConfig({ fldWeights: { terms: 1 }, bm25Params: { k1, b, k: K } });
  // Documents come as terms: a text to split would make one empty term of an empty document.
  engine.definePrepTasks([prefixed]);
  for (const [id, terms] of documents.entries()) engine.addDoc({ terms }, id);
  engine.consolidate(DECIMALS);
  return flattened(engine, documents.length);
}

function prefixed(terms: readonly string[]): readonly string[] {
  return terms.map((term) => PREFIX + term);
}

function flattened(engine: Engine, size: number): WeighedIndex {
  const terms = termIds(engine);
  const offsets = postingOffsets(engine, size, terms.size);
  const total = offsets[terms.size] ?? 0;
  const documents = new Uint32Array(total);
  const weights = new Uint32Array(total);
  const next = offsets.slice(0, terms.size);
  eachWeight(engine, size, (document, term, weight) => {
    const at = next[term] ?? 0;
    documents[at] = document;
    weights[at] = Math.round(weight * WEIGHT_SCALE);
    next[term] = at + 1;
  });
  return { size, terms, offsets, documents, weights };
}

function termIds(engine: Engine): Map<string, number> {
  const ids = new Map<string, number>();
  for (const [token, id] of Object.entries(engine.getTokens())) {
    ids.set(token.slice(PREFIX.length), id);
  }
  return ids;
}

// Document frequencies are counted here, because wink's own are not for reading.
function postingOffsets(engine: Engine, size: number, termCount: number): Uint32Array {
  const offsets = new Uint32Array(termCount + 1);
  eachWeight(engine, size, (_document, term) => {
    offsets[term + 1] = (offsets[term + 1] ?? 0) + 1;
  });
  for (let term = 0; term < termCount; term += 1) {
    offsets[term + 1] = (offsets[term + 1] ?? 0) + (offsets[term] ?? 0);
  }
  return offsets;
}

function eachWeight(
  engine: Engine,
  size: number,
  take: (document: number, term: number, weight: number) => void,
): void {
  const added = engine.getDocs();
  for (let document = 0; document < size; document += 1) {
    const weights = added[document]?.freq ?? {};
    // for…in: an array of entries for each document would double the time. The object has no prototype.
    for (const term in weights) take(document, Number(term), weights[term] ?? 0);
  }
}
