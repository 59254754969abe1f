import { lookForFeed } from '../../ingest/feed/look-for-feed.ts';
import type { Moderator, Report } from '../../operations.ts';
import { byOf, refused, scopeFor } from '../moderating/office.ts';
import { addFeed, readFeed } from '../records/feeds.ts';
import { park, readParked } from '../records/parked.ts';
import { readQuota } from '../records/quota.ts';
import { feedAddress } from './feed-handle.ts';
import type { FeedKit } from './feed-kit.ts';
import type { Visits } from './visits.ts';

/** What a page's feeds wait as, until one is chosen. */
interface WaitingChoice {
  readonly feeds: readonly string[];
  readonly channel: string | null;
}

/** It is read once before it is followed: a mistyped address is told at once. */
export async function addTyped(
  kit: FeedKit,
  visits: Pick<Visits, 'wake'>,
  by: Moderator,
  typed: string,
  channel: string | null,
): Promise<Report> {
  const { db, now, tools } = kit;
  const scope = scopeFor(kit, by.guild);
  const url = feedAddress(typed);
  if (url === null) return refused({ kind: 'bad-address' }, typed);
  if (readFeed(db, scope, url) !== null) return refused({ kind: 'feed-known' }, url);
  const found = await lookForFeed(url, tools, by.today);
  if (found.kind === 'refused') return refused(found.refusal, url);
  if (found.kind === 'links') {
    const waiting: WaitingChoice = { feeds: found.links.map((link) => link.url), channel };
    const value = JSON.stringify(waiting);
    const key = park(db, scope, { kind: 'list', member: by.member, value }, now());
    return { kind: 'feed-choice', key, feeds: found.links };
  }
  const { title, items } = found.feed;
  const added = addFeed(db, scope, byOf(by), { url, channel, title }, now());
  if (added === 'known') return refused({ kind: 'feed-known' }, url);
  if (added === 'over-quota') {
    const { used, limit } = readQuota(db, scope, 0, now()).feeds;
    return refused({ kind: 'over-quota', of: 'feeds', used, limit: limit ?? used });
  }
  visits.wake();
  return { kind: 'feed-added', feed: { url, title }, items: items.length };
}

/** One of those that a page named; `place` counts from 0. */
export async function addChosen(
  kit: FeedKit,
  visits: Pick<Visits, 'wake'>,
  by: Moderator,
  key: string,
  place: number,
): Promise<Report> {
  const parked = readParked(kit.db, scopeFor(kit, by.guild), key, kit.now());
  const { feeds, channel } = waitingChoice(parked?.value ?? '{}');
  const url = feeds[place];
  if (url === undefined) return refused({ kind: 'list-gone' });
  return await addTyped(kit, visits, by, url, channel);
}

/** The wish behind another list has no feeds. */
function waitingChoice(value: string): WaitingChoice {
  // We wrote it ourselves.
  const { feeds = [], channel = null } = JSON.parse(value) as Partial<WaitingChoice>;
  return { feeds, channel };
}
