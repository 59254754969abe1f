import type { IsoDate } from '../../text/iso-date.ts';

/** What a feed says of itself, and its items in its own order, newest first as a rule. */
export interface Feed {
  readonly title: string | null;
  /** Minutes between two visits that the feed asks for. */
  readonly ttl: number | null;
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /** The feed's own id of the item, else its address: the same at every visit. */
  readonly id: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly publishedOn: IsoDate | null;
  /** As written; changes when the item does. */
  readonly updated: string | null;
  readonly author: string | null;
  /** Full content, or a summary when the feed has no more. */
  readonly html: string | null;
}
