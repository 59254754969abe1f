import type { Doubt } from '../ingest/draft.ts';
import type { FeedLink } from '../ingest/feed/find-feed-links.ts';
import type { Paged } from './article-report.ts';
import type { Serving, Use } from './facts.ts';
import type { Refused } from './refused.ts';
import type { NonEmpty } from '../text/span.ts';

/** Which feed; its title is null before it was read, or when it has none. */
export interface FeedName {
  readonly url: string;
  readonly title: string | null;
}

/** A moderator asked for it, the server said that the feed is gone, or too many visits failed. */
export type PauseReason = 'asked' | 'gone' | 'errors';

/** A feed as its moderators look at it. Moments are seconds since 1970. */
export interface ListedFeed extends FeedName {
  readonly state:
    | { readonly kind: 'active'; readonly next: number }
    | { readonly kind: 'paused'; readonly reason: PauseReason | null };
  /** When it was last asked; null: never. */
  readonly visited: number | null;
  /** Visits that failed since the last that did not. */
  readonly errors: number;
  /** How many articles it has brought. */
  readonly articles: number;
  /** Where new articles are told; null: nowhere. */
  readonly channel: string | null;
  /** The bot may not write there, or the channel is gone. */
  readonly isChannelClosed: boolean;
}

/** An article that a feed has brought. */
export interface BroughtArticle {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
}

/** Why an item of a feed became no article. */
export type LeftOut =
  | { readonly kind: 'refused'; readonly refusal: Refused }
  /** Somebody has to decide: `/corpus add link` asks. */
  | { readonly kind: 'doubt'; readonly doubt: Doubt['kind'] }
  /** A moderator took it away before. */
  | { readonly kind: 'removed' };

export interface LeftOutItem {
  readonly title: string | null;
  readonly url: string | null;
  readonly why: LeftOut;
}

/** What one visit to a feed came to. */
export interface FeedVisited {
  readonly feed: FeedName;
  /** What stands in the way of reading it; null: it was read, or has not changed. */
  readonly refusal: Refused | null;
  readonly isModified: boolean;
  readonly added: readonly BroughtArticle[];
  /** Articles that took the place of what the feed had brought before. */
  readonly replaced: readonly BroughtArticle[];
  readonly leftOut: readonly LeftOutItem[];
  /** Items that are tried again at the next visit, and why the first of them is. */
  readonly postponed: number;
  readonly postponedFor: Refused | null;
  /** The feed is visited no more. */
  readonly pause: Exclude<PauseReason, 'asked'> | null;
  /** Null: nothing was changed, or nothing is served from here. */
  readonly serving: Serving | null;
}

/** What is told about feeds. */
export type FeedReport =
  | { readonly kind: 'feed-added'; readonly feed: FeedName; readonly items: number }
  /** The address is a page that names feeds. */
  | { readonly kind: 'feed-choice'; readonly key: string; readonly feeds: NonEmpty<FeedLink> }
  | { readonly kind: 'feed-list'; readonly list: Paged<ListedFeed>; readonly use: Use }
  | {
      readonly kind: 'feed-visiting';
      readonly feed: FeedName;
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: 'feed-visited'; readonly visit: FeedVisited }
  | { readonly kind: 'feed-paused'; readonly feed: FeedName }
  | { readonly kind: 'feed-resumed'; readonly feed: FeedName }
  | {
      readonly kind: 'feed-removal-asked';
      readonly feed: FeedName;
      /** What the buttons carry. */
      readonly handle: string;
      readonly articles: number;
    }
  | { readonly kind: 'feed-removal-kept' }
  | { readonly kind: 'feed-removed'; readonly feed: FeedName };
