import type { ListedFeed } from '../../operations/feed-report.ts';
import type { Database } from '../records/database.ts';
import { countBrought, type Feed, readFeeds } from '../records/feeds.ts';
import type { Scope } from '../records/scope.ts';

/** The feeds of a scope as moderators look at them, by address. */
export function listFeeds(db: Database, scope: Scope): readonly ListedFeed[] {
  const brought = countBrought(db, scope);
  return readFeeds(db, scope).map((feed) => listed(feed, brought.get(feed.url) ?? 0));
}

function listed(feed: Feed, articles: number): ListedFeed {
  const { url, title, errors, channel, closedChannel, visited } = feed;
  return {
    ...{ url, title, errors, articles, channel },
    state: feed.isPaused
      ? { kind: 'paused', reason: feed.pause }
      : { kind: 'active', next: seconds(feed.next) },
    visited: visited === null ? null : seconds(visited),
    isChannelClosed: closedChannel !== null,
  };
}

function seconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000);
}
