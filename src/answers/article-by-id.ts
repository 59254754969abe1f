import type { ArticleId } from '../corpus/article.ts';
import type { AnalysedArticle, Snapshot } from '../snapshot.ts';

/** @throws RangeError if the snapshot has no such article. */
export function articleById({ articles, ofArticle }: Snapshot, id: ArticleId): AnalysedArticle {
  const found = articles[ofArticle.ids.get(id) ?? -1];
  if (found === undefined) throw new RangeError(`Cannot find "${id}" in the snapshot`);
  return found;
}
