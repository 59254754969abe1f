import { createHash } from 'node:crypto';
import { type Feed, readFeeds } from '../records/feeds.ts';
import type { Database } from '../records/database.ts';
import type { Scope } from '../records/scope.ts';

/** What stands for an address where that has no room: on buttons and in proposals, which take 100 units. */
export function feedHandle(url: string): string {
  return createHash('sha256').update(url).digest('base64url').slice(0, 16);
}

/** The feed of a scope that is meant by its address, however that is spelled, or by its handle; null: none. */
export function findFeed(db: Database, scope: Scope, named: string): Feed | null {
  const url = feedAddress(named);
  const feeds = readFeeds(db, scope);
  return feeds.find((feed) => feed.url === url || feedHandle(feed.url) === named) ?? null;
}

/** An address as it is kept; null for what is no web address. */
export function feedAddress(typed: string): string | null {
  // “feed:https://…” and “<https://…>” are how browsers and Discord write it.
  const written = typed.trim().replace(/^<(.*)>$/u, '$1');
  const plain = written
    .replace(/^feed:(?:\/\/)?(?=https?:)/u, '')
    .replace(/^feed:\/\//u, 'https://');
  if (!/^https?:\/\//iu.test(plain) || !URL.canParse(plain)) return null;
  const url = new URL(plain);
  url.hash = '';
  return url.href;
}
