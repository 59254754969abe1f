import type { Article } from '../../corpus/article.ts';
import { fieldsOf } from '../../corpus/edit-article.ts';
import { readArticle } from '../../corpus/read-article.ts';
import { type Removal, readRemovals } from '../records/removals.ts';
import type { Scope } from '../records/scope.ts';
import { readVersions } from '../records/versions.ts';
import { findArticle, fullId } from './find-article.ts';
import type { Keeping } from './keeping.ts';
import type { NotFound } from './refusal.ts';

export type Shown =
  | {
      readonly kind: 'article';
      readonly article: Article;
      /** The front matter as written, fields that nobody knows included. */
      readonly fields: ReadonlyMap<string, string>;
      /** When each of its earlier versions was replaced, the newest first: ISO 8601, UTC. */
      readonly versions: readonly string[];
    }
  /** It was taken away and can still be put back. */
  | { readonly kind: 'removed'; readonly removal: Removal }
  | NotFound;

export async function showArticle(keeping: Keeping, scope: Scope, id: string): Promise<Shown> {
  const found = await findArticle(keeping, scope, id);
  if (found.kind === 'not-found') {
    const removal = readRemovals(keeping.db, scope).find(
      ({ article }) => article === fullId(scope, id),
    );
    return removal === undefined ? found : { kind: 'removed', removal };
  }
  const { article: listed, content } = found;
  const reading = readArticle({ folder: scope, file: listed.file, content });
  if (reading.kind === 'rejected') return { kind: 'not-found' };
  const versions = readVersions(keeping.db, scope, listed.id).map(({ until }) => until);
  return { kind: 'article', article: reading.article, fields: fieldsOf(content), versions };
}
