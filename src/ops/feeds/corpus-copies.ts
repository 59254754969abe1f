import { readCorpus } from '../../corpus/read-corpus.ts';
import { nearCopyIndex } from '../../ingest/check/near-copies.ts';
import type { Scope } from '../records/scope.ts';
import type { FindCopies } from './feed-kit.ts';

/** Near copies among the shared articles and those of a scope, read from the folder as it is now. */
export async function corpusCopies(corpus: string, scope: Scope): Promise<FindCopies> {
  const index = nearCopyIndex();
  const { articles } = await readCorpus(corpus);
  for (const { id, folder, text } of articles)
    if (folder === 'shared' || folder === scope) index.add(id, text);
  return index.find;
}
