import type { ArticleId } from '../corpus/article.ts';
import { type AnalysedArticle, type Snapshot, standingArticles } from '../snapshot.ts';

// Made once a snapshot: a speaker may have hundreds of statements.
const byId = new WeakMap<Snapshot, ReadonlyMap<ArticleId, AnalysedArticle>>();

/** @throws RangeError if the snapshot has no such article, or it is withdrawn. */
export function articleById(snapshot: Snapshot, id: ArticleId): AnalysedArticle {
  const known =
    byId.get(snapshot) ??
    new Map(standingArticles(snapshot).map((each) => [each.article.id, each]));
  byId.set(snapshot, known);
  const found = known.get(id);
  if (found === undefined) throw new RangeError(`Cannot find "${id}" in the snapshot`);
  return found;
}
