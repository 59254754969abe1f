import type { ServerResponse } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openVisits, type Visits } from '../../../src/ops/feeds/visits.ts';
import { tellVisit } from '../../../src/ops/feeds/tell-visit.ts';
import { changeServerSettings } from '../../../src/ops/records/server-settings.ts';
import { resumeFeed } from '../../../src/ops/records/feeds.ts';
import type { FeedVisited } from '../../../src/operations/feed-report.ts';
import { feedSite, rssOf, type FeedSite } from '../../support/feed-site.ts';
import { follow, following, testClock, type Following } from '../../support/following.ts';
import { GUILD, MEMBER, NOON, OTHER_GUILD } from '../../support/keeping.ts';

const MINUTE = 60_000;
const CHANNEL = '800000000000000001';
const NOTICES = '800000000000000002';

interface Running {
  readonly site: FeedSite;
  readonly at: Following;
  readonly visits: Visits;
}

/** Visits that have begun, on a clock that a test moves. */
async function running(
  prepare: (site: FeedSite, at: Following) => void = () => {},
): Promise<Running> {
  const site = await feedSite();
  const at = await following(site, { clock: testClock(false) });
  prepare(site, at);
  const visits = openVisits(at.kit);
  onTestFinished(async () => await visits.stop());
  visits.start();
  return { site, at, visits };
}

/** Lets what was begun go on until the condition holds; the clock moves only as far as is said. */
async function until(
  holds: () => boolean,
  move: () => Promise<void> = async () => {},
): Promise<void> {
  while (!holds()) {
    await move();
    await new Promise(setImmediate);
  }
}

function feedAt(site: FeedSite, path: string, entries: Parameters<typeof rssOf>[1] = []): string {
  site.paths.set(path, rssOf(site, entries));
  return site.url(path);
}

describe('visits', () => {
  test('come when they are due, and not before', async () => {
    const { site, at } = await running((where, who) => follow(who, feedAt(where, '/a.xml')));
    await until(() => at.feed(site.url('/a.xml')).visited !== null);
    for (let minute = 0; minute < 59; minute += 1) {
      await until(() => at.clock.sleeping() > 0);
      await at.clock.advance(MINUTE);
    }
    await until(() => at.clock.sleeping() > 0);
    expect(site.asked).toEqual(['/a.xml']);
    await at.clock.advance(2 * MINUTE);
    await until(() => site.asked.length === 2);
  });

  test('come at once when a moderator asks for it, and only once for two who ask', async () => {
    const { site, at, visits } = await running();
    const url = feedAt(site, '/a.xml');
    follow(at, url);
    const one = visits.run(GUILD, at.feed(url), () => {});
    const other = visits.run(GUILD, at.feed(url), () => {});
    expect(await one).toBe(await other);
    expect(site.asked).toEqual(['/a.xml']);
  });

  test('come in turn to servers: twenty overdue feeds of one do not keep another waiting', async () => {
    const site = await feedSite();
    const at = await following(site, { clock: testClock(true) });
    for (let n = 0; n < 20; n += 1) follow(at, feedAt(site, `/many/${n}.xml`));
    at.clock.set(NOON + MINUTE);
    follow(at, feedAt(site, '/other.xml'), { scope: OTHER_GUILD });
    const visits = openVisits({
      ...at.kit,
      // The turns of the host move the clock; the look for what is due waits for what ends.
      sleep: async (_milliseconds, signal) =>
        await new Promise((resolve) => {
          signal?.addEventListener('abort', () => resolve());
        }),
    });
    visits.start();
    await until(() => site.asked.length >= 21);
    await visits.stop();
    expect(site.asked.indexOf('/other.xml')).toBeLessThanOrEqual(1);
  });

  test('end with the process: what is being fetched is given up, and due at the next start', async () => {
    const open: ServerResponse[] = [];
    const { site, at, visits } = await running((where, who) => {
      where.paths.set('/slow.xml', (_, response) => void open.push(response));
      follow(who, where.url('/slow.xml'));
    });
    await until(() => open.length === 1);
    await visits.stop();
    expect(at.feed(site.url('/slow.xml'))).toMatchObject({ next: NOON, errors: 0, visited: null });
    await at.clock.advance(120 * MINUTE);
    expect(site.asked).toEqual(['/slow.xml']);
  });

  test('go on to the next feed when one breaks past all rules, and leave that for a while', async () => {
    const site = await feedSite();
    const at = await following(site, { clock: testClock(false) });
    const bad = feedAt(site, '/bad.xml');
    follow(at, bad);
    follow(at, feedAt(site, '/good.xml'), { scope: OTHER_GUILD });
    const visits = openVisits({
      ...at.kit,
      copiesFor: async (scope) => {
        if (scope === GUILD) throw new RangeError('Cannot find copies');
        return () => [];
      },
    });
    onTestFinished(async () => await visits.stop());
    visits.start();
    await until(
      () => at.feed(site.url('/good.xml'), OTHER_GUILD).visited !== null,
      async () => await at.clock.advance(1_000),
    );
    for (let n = 0; n < 5; n += 1) await at.clock.advance(MINUTE);
    expect(site.asked.filter((path) => path === '/bad.xml')).toHaveLength(1);
    expect(at.logged.filter(({ event }) => event === 'feed-visit-failed')).toHaveLength(1);
  });
});

describe('what a visit brought', () => {
  const visited = (change: Partial<FeedVisited>): FeedVisited => ({
    feed: { url: 'https://a.example/feed', title: 'Harbour Post' },
    ...{ refusal: null, isModified: true, added: [], replaced: [], leftOut: [] },
    ...{ postponed: 0, postponedFor: null, pause: null, serving: null },
    ...change,
  });
  const article = { id: 'a', title: 'A', outlet: null, url: null };

  async function told(
    channel: string | null,
    visit: FeedVisited,
    fate: 'sent' | 'closed' | 'failed' = 'sent',
  ): Promise<Following> {
    const at = await following(await feedSite(), { fate: () => fate });
    follow(at, visit.feed.url, { channel });
    changeServerSettings(at.opened.db, GUILD, { noticeChannel: NOTICES });
    await tellVisit(at.kit, GUILD, visit);
    return at;
  }

  test('is told once, in the channel of the feed, else in that of all notices', async () => {
    const some = visited({ added: [article, { ...article, id: 'b' }] });
    expect((await told(CHANNEL, some)).told.map(({ channel }) => channel)).toEqual([CHANNEL]);
    expect((await told(null, some)).told.map(({ channel }) => channel)).toEqual([NOTICES]);
  });

  test('is not told when nothing came in', async () => {
    expect((await told(CHANNEL, visited({ replaced: [article] }))).told).toEqual([]);
  });

  test('a pause is told to the moderators', async () => {
    const { told: sent } = await told(CHANNEL, visited({ pause: 'errors' }));
    expect(sent).toMatchObject([
      { channel: NOTICES, notice: { kind: 'feed-stopped', pause: 'errors' } },
    ]);
  });

  test('a channel that is closed is not tried again, until the feed is resumed', async () => {
    const some = visited({ added: [article] });
    const at = await told(CHANNEL, some, 'closed');
    await tellVisit(at.kit, GUILD, some);
    expect(at.told).toHaveLength(1);
    expect(at.feed(some.feed.url).closedChannel).toBe(CHANNEL);
    expect(resumeFeed(at.opened.db, GUILD, MEMBER, some.feed.url, NOON)).toBe(true);
    await tellVisit(at.kit, GUILD, some);
    expect(at.told).toHaveLength(2);
  });

  test('a channel that failed once is tried again', async () => {
    const some = visited({ added: [article] });
    const at = await told(CHANNEL, some, 'failed');
    await tellVisit(at.kit, GUILD, some);
    expect(at.told).toHaveLength(2);
  });
});
