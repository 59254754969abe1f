import type { Listing, ListedArticle } from '../../corpus/catalogue.ts';
import { isFromFeed, wasRemoved } from '../records/audit.ts';
import type { Database } from '../records/database.ts';
import type { Scope } from '../records/scope.ts';

/** What stands already of an item. */
export type Standing =
  | { readonly kind: 'none' }
  /** A feed brought it: the item takes its place. */
  | { readonly kind: 'brought'; readonly article: ListedArticle }
  /** A moderator added it: a feed does not touch it. */
  | { readonly kind: 'added-by-hand' }
  /** A moderator took it away: a feed does not bring it back. */
  | { readonly kind: 'removed' };

/**
 * By the article that the item became before, else by address: the same address with another id is the same
 * article. `became` is null for what was never taken in.
 */
export function findStanding(
  db: Database,
  scope: Scope,
  { articles }: Listing,
  { became, url }: { readonly became: string | null; readonly url: string | null },
): Standing {
  if (became !== null) {
    const article = articles.find(({ id }) => id === became);
    return article === undefined ? { kind: 'removed' } : { kind: 'brought', article };
  }
  if (url === null) return { kind: 'none' };
  const article = articles.find((each) => each.url === url);
  if (article !== undefined)
    return isFromFeed(db, scope, article.id)
      ? { kind: 'brought', article }
      : { kind: 'added-by-hand' };
  return wasRemoved(db, scope, url) ? { kind: 'removed' } : { kind: 'none' };
}
