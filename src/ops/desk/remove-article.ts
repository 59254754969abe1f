import type { ArticleId } from '../../corpus/article.ts';
import { decodeUtf8 } from '../../corpus/read-article-file.ts';
import { readArticle } from '../../corpus/read-article.ts';
import type { By } from '../records/by.ts';
import { type Removal, readRemovals, removedContent } from '../records/removals.ts';
import type { Scope } from '../records/scope.ts';
import { isUsedUp, readQuota } from '../records/quota.ts';
import { carryOut } from './carry-out.ts';
import { findArticle, fullId } from './find-article.ts';
import type { Keeping } from './keeping.ts';
import type { NotFound, Refusal } from './refusal.ts';
import { type Kept, keep, sameText } from './save-article.ts';

interface TakenAway {
  readonly kind: 'taken-away';
  readonly article: ArticleId;
  readonly removal: Removal;
}

/** The article is in no file any more, and for seven days in the records. */
export async function removeArticle(
  keeping: Keeping,
  scope: Scope,
  by: By,
  id: string,
): Promise<TakenAway | Refusal | NotFound> {
  const found = await findArticle(keeping, scope, id);
  if (found.kind === 'not-found') return found;
  const { id: article, file, title, url, sha256 } = found.article;
  const facts = { article, file, title, url, sha256, before: found.bytes, after: null };
  const done = await carryOut(keeping, { action: 'remove', scope, by, ...facts });
  if (done.kind !== 'done') return done;
  const removal = readRemovals(keeping.db, scope).find((each) => each.article === article);
  if (removal === undefined) throw new TypeError(`Cannot find the removal of "${article}"`);
  return { kind: 'taken-away', article, removal };
}

/** The article stands again in its file, byte for byte. */
export async function restoreArticle(
  keeping: Keeping,
  scope: Scope,
  by: By,
  id: string,
): Promise<Kept | Refusal | NotFound | { readonly kind: 'id-taken'; readonly file: string }> {
  const article = fullId(scope, id);
  const removal = readRemovals(keeping.db, scope).find((each) => each.article === article);
  const bytes = removedContent(keeping.db, scope, article);
  const content = bytes === null ? null : decodeUtf8(bytes);
  if (removal === undefined || bytes === null || content === null) return { kind: 'not-found' };

  const { file, sha256 } = removal;
  const listing = await keeping.catalogue(scope);
  const holder = listing.articles.find((each) => each.id === article);
  if (holder !== undefined || listing.files.has(file)) {
    return { kind: 'id-taken', file: holder?.file ?? file };
  }
  const { articles } = readQuota(keeping.db, scope, listing.files.size, keeping.now());
  if (by.kind !== 'operator' && articles.limit !== null && isUsedUp(articles)) {
    return { kind: 'over-quota', of: 'articles', used: articles.used, limit: articles.limit };
  }
  const refusal = sameText(listing, sha256, null);
  if (refusal !== null) return refusal;
  const reading = readArticle({ folder: scope, file, content });
  if (reading.kind === 'rejected') return { kind: 'unreadable', problems: reading.problems };
  const rendering = { kind: 'rendered', bytes, article: reading.article } as const;
  return await keep(keeping, rendering, { action: 'restore', scope, by, before: null });
}
