import type { IsoDate } from '../../text/iso-date.ts';
import { isNonEmpty, type NonEmpty } from '../../text/span.ts';
import type { Tools } from '../draft-context.ts';
import type { Refusal } from '../draft.ts';
import type { Feed } from './feed.ts';
import { findFeedLinks, type FeedLink } from './find-feed-links.ts';

/** What stands at an address that somebody gave for a feed's. */
export type LookedFor =
  | { readonly kind: 'feed'; readonly feed: Feed }
  /** A page, and the feeds that it names. */
  | { readonly kind: 'links'; readonly links: NonEmpty<FeedLink> }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Fetches and reads once, before a feed is followed. */
export async function lookForFeed(
  url: string,
  { fetcher, reader }: Tools,
  today: IsoDate,
): Promise<LookedFor> {
  const page = await fetcher.fetchFeed(url, { etag: null, lastModified: null }, null);
  if (page.kind === 'refused') return { kind: 'refused', refusal: page.refusal };
  // Nothing was sent that a server could call unchanged.
  if (page.kind === 'not-modified')
    return { kind: 'refused', refusal: { kind: 'status', status: 304 } };
  const { bytes, charset } = page;
  const read = await reader.read({ kind: 'feed', bytes, charset, url: page.url, today });
  if (read.kind === 'feed') return read;
  if (read.kind !== 'refused') throw new TypeError(`Cannot look at "${read.kind}" as a feed`);
  const links = read.refusal.kind === 'no-feed' ? findFeedLinks(bytes, charset, page.url) : [];
  return isNonEmpty(links) ? { kind: 'links', links } : read;
}
