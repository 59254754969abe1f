import { scheduleAfter } from '../../ingest/feed/polling.ts';
import { type FeedVisit, visitFeed } from '../../ingest/feed/visit-feed.ts';
import type { FeedVisited } from '../../operations/feed-report.ts';
import { fromDayNumber } from '../../text/iso-date.ts';
import { type Feed, pauseFeed, recordVisit } from '../records/feeds.ts';
import type { Scope } from '../records/scope.ts';
import type { FeedKit } from './feed-kit.ts';
import { takeItems, type TakenItems } from './take-items.ts';

const LANGUAGES = ['en'];
const DAY_MS = 86_400_000;
const NOTHING: TakenItems = {
  ...{ added: [], replaced: [], leftOut: [], postponed: 0, postponedFor: null },
  isMoreToTake: false,
};

export interface VisitOptions {
  /** Aborted at shutdown: what is being kept is kept, what is being fetched is given up. */
  readonly signal: AbortSignal;
  readonly progress: (done: number, total: number) => void;
}

/**
 * Asks a feed, keeps what it brings, and writes down when to come again. A visit that was cut short leaves the feed
 * due, and what it had kept is known. @throws the error of a database that takes nothing.
 */
export async function makeVisit(
  kit: FeedKit,
  scope: Scope,
  feed: Feed,
  { signal, progress }: VisitOptions,
): Promise<FeedVisited> {
  const { now, tools } = kit;
  const today = fromDayNumber(Math.floor(now() / DAY_MS));
  const visit = await visitFeed(feed.url, feed, tools, today, signal);
  const title = visit.kind === 'feed' ? visit.feed.title : null;
  const taken =
    visit.kind === 'feed'
      ? await takeItems(
          kit,
          feed,
          visit.feed.items,
          {
            ...{ scope, today, signal, outlet: title },
            languages: LANGUAGES,
            findCopies: await kit.copiesFor(scope),
          },
          progress,
        )
      : NOTHING;
  const pause = signal.aborted ? null : settle(kit, scope, feed, visit, taken);
  const isChanged = taken.added.length + taken.replaced.length > 0;
  const { added, replaced, leftOut, postponed, postponedFor } = taken;
  return {
    feed: { url: feed.url, title: title ?? feed.title },
    refusal: visit.kind === 'refused' ? visit.refusal : null,
    isModified: visit.kind !== 'not-modified',
    ...{ added, replaced, leftOut, postponed, postponedFor, pause },
    serving: isChanged ? await kit.serve() : null,
  };
}

/** Writes down when the next visit is due, and pauses a feed that is not worth one. */
function settle(
  { db, now, random }: FeedKit,
  scope: Scope,
  { url, errors, etag, lastModified }: Feed,
  visit: FeedVisit,
  { isMoreToTake }: TakenItems,
): 'gone' | 'errors' | null {
  const { next, pause, ...after } = scheduleAfter(visit, errors, now(), random());
  const known = visit.kind === 'feed' ? visit.validators : { etag, lastModified };
  recordVisit(db, scope, url, {
    // A server that then says “not modified” would hide what is still to be taken.
    ...(isMoreToTake ? { etag: null, lastModified: null } : known),
    ...{ next, errors: after.errors, visited: now() },
    title: visit.kind === 'feed' ? visit.feed.title : null,
  });
  if (pause === null) return null;
  return pauseFeed(db, scope, { kind: 'feed', url }, { url, reason: pause }, now()) ? pause : null;
}
