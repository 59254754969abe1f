import type { ArticleId } from '../corpus/article.ts';
import type { AnalysedArticle, Snapshot } from '../snapshot.ts';

// Made once a snapshot: a speaker may have hundreds of statements.
const places = new WeakMap<Snapshot, ReadonlyMap<ArticleId, number>>();

/** Its place among the articles; undefined for one that the snapshot has not. */
export function articlePlace(snapshot: Snapshot, id: ArticleId): number | undefined {
  const known =
    places.get(snapshot) ??
    new Map(snapshot.articles.map(({ article }, place) => [article.id, place]));
  places.set(snapshot, known);
  return known.get(id);
}

/** @throws RangeError if the snapshot has no such article. */
export function articleById(snapshot: Snapshot, id: ArticleId): AnalysedArticle {
  const found = snapshot.articles[articlePlace(snapshot, id) ?? -1];
  if (found === undefined) throw new RangeError(`Cannot find "${id}" in the snapshot`);
  return found;
}
