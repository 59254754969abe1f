import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { makeVisit } from '../../../src/ops/feeds/make-visit.ts';
import { readFeeds, removeFeed } from '../../../src/ops/records/feeds.ts';
import { readVersions } from '../../../src/ops/records/versions.ts';
import type { FeedVisited } from '../../../src/operations/feed-report.ts';
import type { Scope } from '../../../src/ops/records/scope.ts';
import {
  carriedItem,
  entry,
  feedSite,
  pageOf,
  publish,
  rssOf,
  storyOf,
  type Entry,
  type FeedSite,
} from '../../support/feed-site.ts';
import { follow, following, type Following } from '../../support/following.ts';
import { articleOf, GUILD, MEMBER, NOON, OTHER_GUILD } from '../../support/keeping.ts';

const MINUTE = 60_000;
const entries = (from: number, to: number): readonly Entry[] =>
  Array.from({ length: to - from }, (_, n) => entry(to - 1 - n));

interface Scene {
  readonly site: FeedSite;
  readonly at: Following;
  readonly url: string;
  visit(scope?: Scope, signal?: AbortSignal): Promise<FeedVisited>;
}

/** A feed that is followed and not visited yet. */
async function scene(items: readonly Entry[] = [], options = {}): Promise<Scene> {
  const site = await feedSite();
  publish(site, items);
  const at = await following(site, options);
  const url = site.url('/feed.xml');
  follow(at, url);
  const visit = async (
    scope: Scope = GUILD,
    signal = new AbortController().signal,
  ): Promise<FeedVisited> =>
    await makeVisit(at.kit, scope, at.feed(url, scope), { signal, progress: () => {} });
  return { site, at, url, visit };
}

async function idsIn({ at }: Scene, scope: Scope = GUILD): Promise<readonly string[]> {
  return (await at.kit.catalogue(scope)).articles
    .map(({ id }) => id.slice(scope.length + 1))
    .sort();
}

function whys({ leftOut }: FeedVisited): readonly string[] {
  return leftOut.map(({ why }) =>
    why.kind === 'doubt' ? why.doubt : why.kind === 'refused' ? why.refusal.kind : why.kind,
  );
}

describe('the first visit', () => {
  test('takes ten, the first ones, and what stood behind them never comes', async () => {
    const it = await scene(entries(0, 30));
    const first = await it.visit();
    expect(first.added.map(({ title }) => title)).toEqual(
      entries(20, 30).map(({ title }) => title),
    );
    const second = await it.visit();
    expect([second.added, second.leftOut, second.postponed]).toEqual([[], [], 0]);
    expect(await idsIn(it)).toHaveLength(10);
    // However it changes afterwards.
    publish(it.site, [...entries(20, 30), entry(3, { title: 'Another title' })]);
    expect((await it.visit()).added).toEqual([]);
  });

  test('has the articles read again once, and asks the host every five seconds', async () => {
    const it = await scene(entries(0, 4));
    await it.visit();
    expect(it.at.served()).toBe(1);
    expect(it.site.asked).toHaveLength(5);
    expect(it.at.clock.slept).toEqual([5_000, 5_000, 5_000, 5_000]);
  });

  test('keeps outlet, date and link as the page states them, and who brought it', async () => {
    const it = await scene([entry(1)]);
    const { added } = await it.visit();
    const [article] = (await it.at.kit.catalogue(GUILD)).articles;
    expect(article).toMatchObject({
      outlet: { value: 'Harbour Post', basis: 'stated' },
      publishedOn: { value: '2025-05-30', basis: 'json-ld' },
      url: it.site.url('/news/1'),
    });
    expect(added[0]?.id).toBe(article?.id);
    expect(it.at.opened.desk.log(GUILD, 1).items[0]).toMatchObject({
      action: 'add',
      by: { kind: 'feed', url: it.url },
    });
  });
});

describe('a later visit', () => {
  test('takes twenty, the rest the time after, though the server would say “not modified”', async () => {
    const it = await scene(entries(0, 1));
    await it.visit();
    const body = (): string => rssOf(it.site, entries(0, 26));
    publish(it.site, entries(0, 26));
    it.site.paths.set('/feed.xml', (request, response) => {
      const isKnown = request.headers['if-none-match'] === '"v"';
      response.writeHead(isKnown ? 304 : 200, { 'content-type': 'text/xml', etag: '"v"' });
      response.end(isKnown ? '' : body());
    });
    expect((await it.visit()).added).toHaveLength(20);
    expect((await it.visit()).added).toHaveLength(5);
    expect((await it.visit()).isModified).toBe(false);
    expect(await idsIn(it)).toHaveLength(26);
  });

  test('sends back what the server said, and keeps it through a 304', async () => {
    const it = await scene();
    const asked: (string | undefined)[] = [];
    it.site.paths.set('/feed.xml', (request, response) => {
      asked.push(request.headers['if-none-match'], request.headers['if-modified-since']);
      const headers = { etag: '"v1"', 'last-modified': 'Fri, 30 May 2025 08:00:00 GMT' };
      response.writeHead(asked.length > 2 ? 304 : 200, { 'content-type': 'text/xml', ...headers });
      response.end(asked.length > 2 ? '' : rssOf(it.site, []));
    });
    await it.visit();
    await it.visit();
    await it.visit();
    const sent = ['"v1"', 'Fri, 30 May 2025 08:00:00 GMT'];
    expect(asked).toEqual([undefined, undefined, ...sent, ...sent]);
  });

  test('replaces an article whose page has changed with the item, and keeps what was there', async () => {
    const it = await scene([entry(1), entry(2)]);
    await it.visit();
    const changed = entry(1, { title: 'Harbour opens pier 1 again' });
    it.site.paths.set('/news/1', pageOf(changed.title, storyOf(1, 'corrected')));
    publish(it.site, [changed, entry(2)]);
    const { added, replaced } = await it.visit();
    expect([added, replaced.map(({ title }) => title)]).toEqual([[], [changed.title]]);
    expect(await idsIn(it)).toHaveLength(2);
    const id = replaced[0]?.id ?? '';
    expect(readVersions(it.at.opened.db, GUILD, id)).toHaveLength(1);
  });

  test('takes the same address under another id for a change, not for an article', async () => {
    const it = await scene([entry(1)]);
    await it.visit();
    const moved = entry(1, { id: 'item-1-b', title: 'Harbour opens pier 1 again' });
    it.site.paths.set('/news/1', pageOf(moved.title, storyOf(1)));
    publish(it.site, [moved]);
    const { added, replaced } = await it.visit();
    expect([added.length, replaced.length]).toEqual([0, 1]);
    expect((await it.at.kit.catalogue(GUILD)).articles.map(({ title }) => title)).toEqual([
      moved.title,
    ]);
  });

  test('does nothing when only dates move', async () => {
    const it = await scene([entry(1), entry(2)]);
    await it.visit();
    const before = it.site.asked.length;
    const moved = 'Tue, 03 Jun 2025 08:00:00 GMT';
    publish(it.site, [entry(2, { date: moved }), entry(1, { date: moved })]);
    const { added, replaced } = await it.visit();
    expect([added, replaced]).toEqual([[], []]);
    expect(it.site.asked.slice(before)).toEqual(['/feed.xml']);
  });

  test('does not bring back what a moderator removed, under its id or another', async () => {
    const it = await scene([entry(1)]);
    const { added } = await it.visit();
    await it.at.opened.desk.remove(GUILD, MEMBER, added[0]?.id ?? '');
    publish(it.site, [entry(1, { title: 'Changed' }), entry(1, { id: 'another' })]);
    const again = await it.visit();
    expect([again.added, whys(again)]).toEqual([[], ['removed', 'removed']]);
    expect(await idsIn(it)).toEqual([]);
  });

  test('leaves alone what a moderator added by hand', async () => {
    const it = await scene();
    const url = it.site.url('/news/1');
    await it.at.opened.desk.save(GUILD, MEMBER, articleOf('By hand', { url }));
    publish(it.site, [entry(1)]);
    const { added, replaced, leftOut } = await it.visit();
    expect([added, replaced, leftOut]).toEqual([[], [], []]);
    expect(it.site.asked).toEqual(['/feed.xml']);
  });
});

describe('what a machine must not decide', () => {
  test('is left out, and told', async () => {
    const it = await scene();
    const page = (n: number, change: (html: string) => string): void =>
      void it.site.paths.set(`/news/${n}`, change(pageOf(entry(n).title, storyOf(n))));
    page(1, (html) => html.replaceAll('2025-05-30', ''));
    page(2, (html) => html.replace('content="2025-05-30', 'content="2025-05-12'));
    page(4, (html) => html.replaceAll('storm', 'st\u202Eorm'));
    it.site.paths.set(
      '/news/5',
      pageOf('Hafen', [
        'Der Hafen bleibt bis Montag geschlossen, teilte die Behörde am Freitag mit.',
        'Die Fischer fordern eine Entschädigung für die verlorenen Tage auf See und im Hafen.',
        'Ein Ingenieur fand drei Risse unter der Wasserlinie der alten Mole im Norden der Stadt.',
        'Die Fähren fahren nun vom nördlichen Kai ab, bis die Reparatur beendet ist.',
      ]),
    );
    publish(it.site, [
      entry(1, { date: null }),
      entry(2, { date: 'Sat, 31 May 2025 08:00:00 GMT' }),
      entry(3, { date: null }),
      entry(4),
      entry(5, { title: 'Hafen' }),
    ]);
    it.site.paths.set('/news/7', pageOf('Copy', [...storyOf(3)]));
    publish(it.site, [
      ...[entry(1, { date: null }), entry(2, { date: 'Sat, 31 May 2025 08:00:00 GMT' })],
      ...[entry(3, { date: null }), entry(4), entry(5, { title: 'Hafen' }), entry(7)],
    ]);
    const visit = await it.visit();
    expect(whys(visit)).toEqual([
      'date-unknown',
      'two-dates',
      'hidden-characters',
      'language',
      'near-copy',
    ]);
    expect(visit.added.map(({ title }) => title)).toEqual([entry(3).title]);
    // It is not asked for again as long as it stays as it is.
    const before = it.site.asked.length;
    await it.visit();
    expect(it.site.asked.length - before).toBe(1);
  });

  test('takes the day that the feed states where the page has none', async () => {
    const it = await scene();
    it.site.paths.set('/news/1', pageOf(entry(1).title, storyOf(1)).replaceAll('2025-05-30', ''));
    publish(it.site, [entry(1)]);
    await it.visit();
    const [article] = (await it.at.kit.catalogue(GUILD)).articles;
    expect(article?.publishedOn).toEqual({ value: '2025-05-30', basis: 'feed' });
  });

  test('reads no page that robots.txt keeps from robots, but what the feed carries', async () => {
    const it = await scene();
    it.site.paths.set('/robots.txt', (_, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' }).end('User-agent: *\nDisallow: /');
    });
    publish(it.site, [entry(1)], carriedItem(it.site));
    const visit = await it.visit();
    expect(visit.added.map(({ title, outlet }) => [title, outlet])).toEqual([
      ['Carried', 'Harbour Post'],
    ]);
    expect(whys(visit)).toEqual(['robots']);
    expect(it.site.asked).toEqual(['/feed.xml']);
  });
});

describe('a feed that cannot be had', () => {
  function failing(it: Scene, status: number, headers: Record<string, string> = {}): void {
    it.site.paths.set('/feed.xml', (_, response) => {
      response.writeHead(status, headers).end();
    });
  }

  test('is paused at once when it is gone', async () => {
    const it = await scene();
    failing(it, 410);
    expect((await it.visit()).pause).toBe('gone');
    expect(it.at.feed(it.url)).toMatchObject({ isPaused: true, pause: 'gone' });
    expect(it.at.opened.desk.log(GUILD, 1).items[0]).toMatchObject({ action: 'feed-pause' });
  });

  test('is left for as long as it asks', async () => {
    const it = await scene();
    failing(it, 429, { 'retry-after': '18000' });
    await it.visit();
    expect(it.at.feed(it.url).next - it.at.clock.now()).toBe(300 * MINUTE);
  });

  test('is waited for twice as long each time up to a day, and paused after ten', async () => {
    const it = await scene();
    failing(it, 500);
    const waits: number[] = [];
    for (let n = 0; n < 9; n += 1) {
      expect((await it.visit()).pause).toBeNull();
      waits.push((it.at.feed(it.url).next - it.at.clock.now()) / MINUTE);
    }
    expect(waits).toEqual([120, 240, 480, 960, 1440, 1440, 1440, 1440, 1440]);
    expect((await it.visit()).pause).toBe('errors');
    // What worked once begins anew.
    publish(it.site, []);
    await it.visit();
    expect(it.at.feed(it.url).errors).toBe(0);
  });

  test.for([
    [
      'an entity bomb',
      (): string =>
        `<!DOCTYPE r [<!ENTITY a "${'a'.repeat(1000)}">${'bcdefghij'
          .split('')
          .map((c, n) => `<!ENTITY ${c} "${`&${'abcdefghi'[n]};`.repeat(10)}">`)
          .join('')}]><rss version="2.0"><channel><title>&j;</title></channel></rss>`,
      null,
    ],
    ['a page of 50 MB', (): Buffer => gzipSync(Buffer.alloc(50 * 1024 * 1024, 'a')), 'too-large'],
    ['no feed', (): string => '<html><p>No', 'no-feed'],
  ] as const)('is no danger: %s', async ([, body, refusal]) => {
    const it = await scene();
    it.site.paths.set('/feed.xml', (_, response) => {
      const sent = body();
      const packed = typeof sent === 'string' ? {} : { 'content-encoding': 'gzip' };
      response.writeHead(200, { 'content-type': 'text/xml', ...packed }).end(sent);
    });
    const visit = await it.visit();
    expect(visit.refusal?.kind ?? null).toBe(refusal);
    expect(JSON.stringify(visit).length).toBeLessThan(10_000);
    expect(await idsIn(it)).toEqual([]);
  });

  test('that never ends is given up', async () => {
    const it = await scene();
    it.site.paths.set('/feed.xml', (_, response) => {
      response.writeHead(200, { 'content-type': 'text/xml' });
      const more = (): void => {
        while (!response.destroyed && response.write('<item>'.repeat(4_000)));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    });
    expect((await it.visit()).refusal?.kind).toBe('too-large');
  });
});

describe('items that cannot be had now', () => {
  test('are tried again, though the feed has not changed', async () => {
    const it = await scene([entry(1), entry(2)]);
    it.site.paths.set('/news/1', (_, response) => void response.writeHead(503).end());
    const first = await it.visit();
    expect([first.added.length, first.postponed]).toEqual([1, 1]);
    expect(first.postponedFor).toEqual({ kind: 'status', status: 503 });
    it.site.paths.set('/news/1', pageOf(entry(1).title, storyOf(1)));
    expect((await it.visit()).added).toHaveLength(1);
  });

  test('wait for the next day when the server has used up its quota', async () => {
    const it = await scene();
    for (let n = 0; n < 49; n += 1)
      await it.at.opened.desk.save(GUILD, MEMBER, articleOf(`Article ${n}`, { url: null }));
    publish(it.site, entries(0, 3));
    const visit = await it.visit();
    expect([visit.added.length, visit.postponed]).toEqual([1, 2]);
    expect(visit.postponedFor).toMatchObject({ kind: 'over-quota', of: 'additions', limit: 50 });
    it.at.clock.set(NOON + 25 * 60 * MINUTE);
    expect((await it.visit()).added).toHaveLength(2);
  });
});

describe('between two processes and two servers', () => {
  test('a restart in the middle of a first visit goes on, and brings nothing else', async () => {
    const it = await scene(entries(0, 30));
    const end = new AbortController();
    let pages = 0;
    it.site.paths.set('/news/27', (_, response) => {
      pages += 1;
      // The process is asked to end while this page is read.
      if (pages === 1) end.abort();
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(pageOf(entry(27).title, storyOf(27)));
    });
    const cut = await it.visit(GUILD, end.signal);
    expect(cut.added).toHaveLength(2);
    expect(it.at.feed(it.url).next).toBe(NOON);
    it.at.opened.close();
    const again = await following(it.site, { folders: it.at.folders });
    const after = await makeVisit(again.kit, GUILD, again.feed(it.url), {
      signal: new AbortController().signal,
      progress: () => {},
    });
    expect(after.added).toHaveLength(8);
    expect((await again.kit.catalogue(GUILD)).articles).toHaveLength(10);
  });

  test('an article that was kept just before the process died is known again, and follows its item', async () => {
    const it = await scene([entry(1)]);
    await it.visit();
    // As it is when the process dies between the article and the note about its item.
    it.at.opened.db.run('DELETE FROM feed_items');
    const again = await it.visit();
    expect([again.added, again.replaced, again.leftOut]).toEqual([[], [], []]);
    it.site.paths.set('/news/1', pageOf('Harbour opens pier 1', storyOf(1)));
    publish(it.site, [entry(1, { title: 'Harbour opens pier 1' })]);
    expect((await it.visit()).replaced).toHaveLength(1);
    expect(await idsIn(it)).toHaveLength(1);
  });

  test('two servers with the same feed never meet', async () => {
    const it = await scene([entry(1), entry(2)]);
    follow(it.at, it.url, { scope: OTHER_GUILD });
    await it.visit();
    expect(await idsIn(it, OTHER_GUILD)).toEqual([]);
    expect(it.at.feed(it.url, OTHER_GUILD)).toMatchObject({ visited: null, title: null });
    const other = await it.visit(OTHER_GUILD);
    expect(other.added).toHaveLength(2);
    removeFeed(it.at.opened.db, GUILD, MEMBER, it.url, NOON);
    expect(readFeeds(it.at.opened.db, OTHER_GUILD)).toHaveLength(1);
    expect((await it.visit(OTHER_GUILD)).added).toEqual([]);
  });

  test('a feed that is removed while it is visited is not remembered', async () => {
    const it = await scene([entry(1), entry(2)]);
    it.site.paths.set('/news/1', (_, response) => {
      removeFeed(it.at.opened.db, GUILD, MEMBER, it.url, NOON);
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(pageOf(entry(1).title, storyOf(1)));
    });
    expect((await it.visit()).added).toHaveLength(1);
    expect(readFeeds(it.at.opened.db, GUILD)).toEqual([]);
  });
});
