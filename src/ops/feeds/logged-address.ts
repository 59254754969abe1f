import type { Feed } from '../records/feeds.ts';

/** What the log may know of a feed's address: never its query or user, which may hold a key. */
export function loggedAddress({ url }: Pick<Feed, 'url'>): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}
