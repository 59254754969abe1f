import type { Choice } from '../../command.ts';
import type { FeedDesk } from '../../operations/feed-desk.ts';
import type { Moderator, Report } from '../../operations.ts';
import { suggest } from '../../retrieval/suggest.ts';
import { pageOf } from '../desk/page.ts';
import { byOf, refused, scopeFor } from '../moderating/office.ts';
import {
  countBrought,
  type Feed,
  pauseFeed,
  readFeeds,
  removeFeed,
  resumeFeed,
} from '../records/feeds.ts';
import { readQuota } from '../records/quota.ts';
import { addChosen, addTyped } from './add-feed.ts';
import { feedHandle, findFeed } from './feed-handle.ts';
import type { FeedKit } from './feed-kit.ts';
import { listFeeds } from './list-feeds.ts';
import type { Visits } from './visits.ts';

// Discord's most
const PROPOSALS = 25;
const CHOICE_UNITS = 100;

/** The feeds that the folder of a moderator follows. */
export function openFeedDesk(kit: FeedKit, visits: Pick<Visits, 'run' | 'wake'>): FeedDesk {
  const { db, now } = kit;
  return {
    ...changing(kit, visits),
    add: async (by, url, channel) => await addTyped(kit, visits, by, url, channel),
    choose: async (by, key, place) => await addChosen(kit, visits, by, key, place),
    list: async (by, asked) => {
      const scope = scopeFor(kit, by.guild);
      const use = readQuota(db, scope, 0, now()).feeds;
      const feeds = listFeeds(db, scope);
      const page = Number.isInteger(asked) ? asked : 1;
      const list = pageOf(feeds.length, page, ({ skip, take }) => feeds.slice(skip, skip + take));
      return { kind: 'feed-list', list, use };
    },
    run: async (by, typed, progress) =>
      await onFeed(kit, by, typed, async (feed) => {
        const tell = (done: number, total: number): void =>
          progress({ kind: 'feed-visiting', feed, done, total });
        const visit = await visits.run(scopeFor(kit, by.guild), feed, tell);
        return { kind: 'feed-visited', visit };
      }),
    followed: (guild, typed) => followed(kit, guild, typed),
  };
}

type Changes = Pick<FeedDesk, 'pause' | 'resume' | 'askRemoval' | 'remove'>;

function changing(kit: FeedKit, visits: Pick<Visits, 'wake'>): Changes {
  const { db, now } = kit;
  return {
    pause: async (by, typed) =>
      await onFeed(kit, by, typed, (feed) => {
        const { url } = feed;
        const scope = scopeFor(kit, by.guild);
        return pauseFeed(db, scope, byOf(by), { url, reason: 'asked' }, now())
          ? { kind: 'feed-paused', feed }
          : refused({ kind: 'unchanged' }, url);
      }),
    resume: async (by, typed) =>
      await onFeed(kit, by, typed, (feed) => {
        if (!resumeFeed(db, scopeFor(kit, by.guild), byOf(by), feed.url, now()))
          return refused({ kind: 'unchanged' }, feed.url);
        visits.wake();
        return { kind: 'feed-resumed', feed };
      }),
    askRemoval: async (by, typed) =>
      await onFeed(kit, by, typed, (feed) => {
        const articles = countBrought(db, scopeFor(kit, by.guild)).get(feed.url) ?? 0;
        return { kind: 'feed-removal-asked', feed, handle: feedHandle(feed.url), articles };
      }),
    remove: async (by, typed) =>
      await onFeed(kit, by, typed, (feed) => {
        removeFeed(db, scopeFor(kit, by.guild), byOf(by), feed.url, now());
        return { kind: 'feed-removed', feed };
      }),
  };
}

/** What is done with the feed that is meant, if the folder follows it. */
async function onFeed(
  kit: FeedKit,
  by: Moderator,
  typed: string,
  act: (feed: Feed) => Report | Promise<Report>,
): Promise<Report> {
  const feed = findFeed(kit.db, scopeFor(kit, by.guild), typed);
  return feed === null ? refused({ kind: 'feed-unknown' }, typed) : await act(feed);
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
