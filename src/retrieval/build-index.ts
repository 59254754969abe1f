import { BM25_PARAMETERS, type Bm25Index, type WeighedIndex } from './bm25-index.ts';
import { buildDirect } from './build-direct.ts';
import { buildWithWink, WINK_LEAST } from './build-with-wink.ts';
import { weighIndex } from './weigh-index.ts';

// Above, wink keeps whoever added an article waiting: 1 s for 13,000 statements and 2.5 s for the three indexes of
// 1,000 articles, where the direct builder, which tests hold to the same index, takes 0.3 s.
const WINK_MOST = 5_000;

/**
 * The index of documents given as their terms: document `d` of the list is unit `d` of the index. wink defines the
 * weights: as far as it is quick enough, it is asked for every one of them.
 * @throws TypeError when wink weighs otherwise.
 */
export function buildIndex(documents: readonly (readonly string[])[]): Bm25Index {
  const index = buildDirect(documents, BM25_PARAMETERS);
  const suitsWink = documents.length >= WINK_LEAST && documents.length <= WINK_MOST;
  if (suitsWink) holdTo(buildWithWink(documents, BM25_PARAMETERS), weighIndex(index));
  return index;
}

function holdTo(defined: WeighedIndex, built: WeighedIndex): void {
  for (const column of ['offsets', 'documents', 'weights'] as const) {
    const [wanted, found] = [defined[column], built[column]];
    const differs = wanted.findIndex((value, at) => value !== found[at]);
    if (differs === -1 && wanted.length === found.length) continue;
    throw new TypeError(`Cannot weigh as wink does: ${column} differ from ${differs} on`);
  }
}
