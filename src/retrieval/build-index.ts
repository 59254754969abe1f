import { BM25_PARAMETERS, type Bm25Index } from './bm25-index.ts';
import { buildDirect } from './build-direct.ts';
import { holdToWink } from './hold-to-wink.ts';

/**
 * The index of documents given as their terms: document `d` of the list is unit `d` of the index.
 * @throws TypeError when wink weighs otherwise.
 */
export function buildIndex(documents: readonly (readonly string[])[]): Bm25Index {
  const index = buildDirect(documents, BM25_PARAMETERS);
  holdToWink(index, () => documents);
  return index;
}
