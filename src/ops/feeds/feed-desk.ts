import type { Choice } from '../../command.ts';
import { lookForFeed } from '../../ingest/feed/look-for-feed.ts';
import type { FeedDesk } from '../../operations/feed-desk.ts';
import type { Moderator, Report } from '../../operations.ts';
import { suggest } from '../../retrieval/suggest.ts';
import { pageOf } from '../desk/page.ts';
import { byOf, refused, scopeFor } from '../moderating/office.ts';
import {
  addFeed,
  countBrought,
  type Feed,
  pauseFeed,
  readFeed,
  readFeeds,
  removeFeed,
  resumeFeed,
} from '../records/feeds.ts';
import { park, readParked } from '../records/parked.ts';
import { readQuota } from '../records/quota.ts';
import { feedAddress, feedHandle, findFeed } from './feed-handle.ts';
import type { FeedKit } from './feed-kit.ts';
import { listFeeds } from './list-feeds.ts';
import type { Visits } from './visits.ts';

// Discord's most
const PROPOSALS = 25;
const CHOICE_UNITS = 100;

/** What a page's feeds wait as, until one is chosen. */
interface WaitingChoice {
  readonly feeds: readonly string[];
  readonly channel: string | null;
}

/** The feeds that the folder of a moderator follows. */
export function openFeedDesk(kit: FeedKit, visits: Pick<Visits, 'run' | 'wake'>): FeedDesk {
  const { db, now } = kit;
  const named = (
    by: Moderator,
    typed: string,
    act: (feed: Feed) => Report | Promise<Report>,
  ): Report | Promise<Report> => {
    const feed = findFeed(db, scopeFor(kit, by.guild), typed);
    return feed === null ? refused({ kind: 'feed-unknown' }, typed) : act(feed);
  };

  return {
    add: async (by, url, channel) => await add(kit, visits, by, url, channel),
    choose: async (by, key, place) => {
      const parked = readParked(db, scopeFor(kit, by.guild), key, now());
      const { feeds, channel } = waitingChoice(parked?.value ?? '{}');
      const url = feeds[place];
      return url === undefined
        ? refused({ kind: 'list-gone' })
        : await add(kit, visits, by, url, channel);
    },
    list: async (by, asked) => {
      const scope = scopeFor(kit, by.guild);
      const use = readQuota(db, scope, 0, now()).feeds;
      const feeds = listFeeds(db, scope);
      const page = Number.isInteger(asked) ? asked : 1;
      const list = pageOf(feeds.length, page, ({ skip, take }) => feeds.slice(skip, skip + take));
      return { kind: 'feed-list', list, use };
    },
    run: async (by, typed, progress) =>
      await named(by, typed, async (feed) => {
        const tell = (done: number, total: number): void =>
          progress({ kind: 'feed-visiting', feed, done, total });
        const visit = await visits.run(scopeFor(kit, by.guild), feed, tell);
        return { kind: 'feed-visited', visit };
      }),
    pause: async (by, typed) =>
      await named(by, typed, (feed) => {
        const { url } = feed;
        const scope = scopeFor(kit, by.guild);
        return pauseFeed(db, scope, byOf(by), { url, reason: 'asked' }, now())
          ? { kind: 'feed-paused', feed }
          : refused({ kind: 'unchanged' }, url);
      }),
    resume: async (by, typed) =>
      await named(by, typed, (feed) => {
        if (!resumeFeed(db, scopeFor(kit, by.guild), byOf(by), feed.url, now()))
          return refused({ kind: 'unchanged' }, feed.url);
        visits.wake();
        return { kind: 'feed-resumed', feed };
      }),
    askRemoval: async (by, typed) =>
      await named(by, typed, (feed) => {
        const articles = countBrought(db, scopeFor(kit, by.guild)).get(feed.url) ?? 0;
        return { kind: 'feed-removal-asked', feed, handle: feedHandle(feed.url), articles };
      }),
    remove: async (by, typed) =>
      await named(by, typed, (feed) => {
        removeFeed(db, scopeFor(kit, by.guild), byOf(by), feed.url, now());
        return { kind: 'feed-removed', feed };
      }),
    followed: (guild, typed) => followed(kit, guild, typed),
  };
}

/** It is read once before it is followed: a mistyped address is told at once. */
async function add(
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

/** The wish behind another list has no feeds. */
function waitingChoice(value: string): WaitingChoice {
  // We wrote it ourselves.
  const { feeds = [], channel = null } = JSON.parse(value) as Partial<WaitingChoice>;
  return { feeds, channel };
}

function followed(kit: FeedKit, guild: string | null, typed: string): readonly Choice[] {
  const feeds = readFeeds(kit.db, scopeFor(kit, guild)).map(({ url, title }) => ({
    name: title === null ? url : `${title} (${new URL(url).host})`,
    count: 1,
    url,
  }));
  return suggest(feeds, typed, PROPOSALS).map(({ name, url }) => ({
    name,
    value: url.length <= CHOICE_UNITS ? url : feedHandle(url),
  }));
}
