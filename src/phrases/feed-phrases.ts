import type { Use } from '../operations/facts.ts';
import type { LeftOut, PauseReason } from '../operations/feed-report.ts';

type Doubt = Extract<LeftOut, { readonly kind: 'doubt' }>['doubt'];

/** About feeds. `feed` is its title or its address; instants are in words. */
export interface FeedPhrases {
  /** “Harbour Post (https://…)” */
  name(title: string, url: string): string;
  added(feed: string): string;
  /** `items` stand in it now. */
  firstVisit(items: number): string;
  readonly choice: string;
  choiceLine(place: number, feed: string): string;
  readonly listEmpty: string;
  listed(use: Use): string;
  active(next: string): string;
  readonly paused: Readonly<Record<PauseReason | 'unknown', string>>;
  visited(at: string | null): string;
  articles(count: number): string;
  errors(count: number): string;
  /** A channel by its id. */
  channel(id: string): string;
  readonly channelClosed: string;
  visiting(feed: string, done: number, total: number): string;
  readonly notModified: string;
  readonly nothingNew: string;
  brought(count: number): string;
  replaced(count: number): string;
  leftOut(count: number): string;
  /** Title or address, and why. */
  leftOutLine(item: string, why: string): string;
  readonly leftOutHint: string;
  readonly doubt: Readonly<Record<Doubt, string>>;
  readonly removedBefore: string;
  postponed(count: number): string;
  readonly stopped: Readonly<Record<Exclude<PauseReason, 'asked'>, string>>;
  isPaused(feed: string): string;
  isResumed(feed: string): string;
  removalAsked(feed: string, articles: number): string;
  removed(feed: string): string;
  readonly removalKept: string;
  news(feed: string, count: number): string;
  moreNews(count: number): string;
  feedStopped(feed: string): string;
  readonly stoppedHint: string;
  /** On buttons. */
  readonly button: {
    readonly remove: string;
    readonly keep: string;
    follow(place: number): string;
  };
}
