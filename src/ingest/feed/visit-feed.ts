import type { IsoDate } from '../../text/iso-date.ts';
import type { Tools } from '../draft-context.ts';
import type { Refusal } from '../draft.ts';
import type { Validators } from '../fetch/fetched.ts';
import type { Feed } from './feed.ts';

/** What one visit to a feed brought. */
export type FeedVisit =
  | {
      readonly kind: 'feed';
      readonly feed: Feed;
      /** After redirects. */
      readonly url: string;
      readonly validators: Validators;
      /** Cache-Control max-age in seconds. */
      readonly maxAge: number | null;
    }
  | { readonly kind: 'not-modified' }
  | {
      readonly kind: 'refused';
      readonly refusal: Refusal;
      /** As sent: seconds or a date. */
      readonly retryAfter: string | null;
    };

/** Fetches and reads a feed; `validators` are those of the visit before. */
export async function visitFeed(
  url: string,
  validators: Validators,
  { fetcher, reader }: Tools,
  today: IsoDate,
  signal: AbortSignal | null,
): Promise<FeedVisit> {
  const page = await fetcher.fetchFeed(url, validators, signal);
  if (page.kind === 'refused') return page;
  if (page.kind === 'not-modified') return { kind: 'not-modified' };
  const { bytes, charset, etag, lastModified, maxAge } = page;
  const read = await reader.read({ kind: 'feed', bytes, charset, url: page.url, today });
  if (read.kind === 'refused') return { ...read, retryAfter: null };
  if (read.kind !== 'feed') throw new TypeError(`Cannot visit "${read.kind}" as a feed`);
  return {
    kind: 'feed',
    feed: read.feed,
    url: page.url,
    validators: { etag, lastModified },
    maxAge,
  };
}
