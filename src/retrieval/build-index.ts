import { BM25_PARAMETERS, type Bm25Index } from './bm25-index.ts';
import { buildDirect } from './build-direct.ts';
import { buildWithWink, WINK_LEAST } from './build-with-wink.ts';

// Above, wink's objects take more than 400 MB (4 KB a passage) and 6 s; the direct builder, which tests hold to
// the same weights, takes 1 s.
const WINK_MOST = 100_000;

/** The index of documents given as their terms: document `d` of the list is unit `d` of the index. */
export function buildIndex(documents: readonly (readonly string[])[]): Bm25Index {
  const suitsWink = documents.length >= WINK_LEAST && documents.length <= WINK_MOST;
  const build = suitsWink ? buildWithWink : buildDirect;
  return build(documents, BM25_PARAMETERS);
}
