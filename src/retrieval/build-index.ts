import { BM25_PARAMETERS, type Bm25Index } from './bm25-index.ts';
import { buildDirect } from './build-direct.ts';
import { buildWithWink, WINK_LEAST } from './build-with-wink.ts';

// Above, wink keeps whoever added an article waiting: 1 s for 13,000 statements and 2.5 s for the three indexes of
// 1,000 articles, where the direct builder, which tests hold to the same index, takes 0.3 s.
const WINK_MOST = 5_000;

/** The index of documents given as their terms: document `d` of the list is unit `d` of the index. */
export function buildIndex(documents: readonly (readonly string[])[]): Bm25Index {
  const suitsWink = documents.length >= WINK_LEAST && documents.length <= WINK_MOST;
  const build = suitsWink ? buildWithWink : buildDirect;
  return build(documents, BM25_PARAMETERS);
}
