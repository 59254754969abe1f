import type { ArticleId } from '../corpus/article.ts';
import { type AnalysedArticle, type Snapshot, standingArticle } from '../snapshot.ts';

/** @throws RangeError if the snapshot has no such article, or it is withdrawn. */
export function articleById(snapshot: Snapshot, id: ArticleId): AnalysedArticle {
  const found = standingArticle(snapshot, id);
  if (found === undefined) throw new RangeError(`Cannot find "${id}" in the snapshot`);
  return found;
}
