import { ComponentType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../commands/all.ts';
import { nothingVerbatim, payloadFaults } from '../../src/discord/guard.ts';
import { everyComponent } from '../../src/discord/limits/component-tree.ts';
import { renderReport, renderTold } from '../../src/discord/render.ts';
import { readStepId } from '../../src/discord/step-id.ts';
import type { FeedVisited, LeftOut, ListedFeed } from '../../src/operations/feed-report.ts';
import type { Notice } from '../../src/operations/notice.ts';
import type { Report } from '../../src/operations.ts';
import { ENGLISH } from '../../src/phrases/english.ts';
import { CATALOGUES } from '../../src/phrases/phrases-for.ts';
import { reportPage } from '../../src/phrases/report-page.ts';
import { inBothFormats } from '../discord/drawn.ts';
import { schemaFaults } from '../support/discord-schemas.ts';

// 300 units of what Markdown would take for something else, a ping and a mirrored line among them.
const HOSTILE = `> <@900000000000000001> @everyone **[x](https://x.example)** \u202E||`
  .repeat(9)
  .slice(0, 300);
const ADDRESS = `https://harbour.example/${'*_~'.repeat(600)}`;
const feed = { url: ADDRESS, title: HOSTILE };
const article = { id: 'shared/a', title: HOSTILE, outlet: HOSTILE, url: ADDRESS };
const many = <T>(count: number, item: T): [T, ...T[]] => [
  item,
  ...Array.from({ length: count - 1 }, () => item),
];

const WHYS: readonly LeftOut[] = [
  { kind: 'removed' },
  { kind: 'refused', refusal: { kind: 'robots' } },
  ...(
    [
      ...['title-unknown', 'outlet-unknown', 'date-unknown', 'date-unconfirmed', 'two-dates'],
      ...['language', 'near-copy', 'hidden-characters'],
    ] as const
  ).map((doubt) => ({ kind: 'doubt', doubt }) as const),
];
const VISIT: FeedVisited = {
  ...{ feed, refusal: null, isModified: true, pause: 'errors' },
  added: many(20, article),
  replaced: many(20, article),
  leftOut: WHYS.map((why) => ({ title: HOSTILE, url: ADDRESS, why })),
  ...{ postponed: 3, postponedFor: { kind: 'disk-full' } },
  serving: { kind: 'not-yet', version: '0123456789ab', id: 'a1b2c3d4' },
};
const LISTED: ListedFeed = {
  ...feed,
  state: { kind: 'paused', reason: 'errors' },
  ...{ visited: 1_748_580_250, errors: 10, articles: 300 },
  ...{ channel: '900000000000000001', isChannelClosed: true },
};
const short = { url: 'https://harbourpost.example/rss/all-news.xml', title: 'Harbour Post' };

const REPORTS: readonly Report[] = [
  { kind: 'feed-added', feed, items: 30 },
  { kind: 'feed-choice', key: 'AbCd-_19', feeds: many(5, feed) },
  {
    kind: 'feed-list',
    list: { items: many(10, LISTED), page: 2, pages: 3, total: 30 },
    use: { used: 20, limit: 20 },
  },
  { kind: 'feed-visiting', feed, done: 0, total: 20 },
  { kind: 'feed-visited', visit: VISIT },
  { kind: 'feed-paused', feed },
  { kind: 'feed-resumed', feed },
  { kind: 'feed-removal-asked', feed, handle: 'AbCdEfGhIjKlMnOp', articles: 3 },
  { kind: 'feed-removal-kept' },
  { kind: 'feed-removed', feed },
];

const NOTICES: readonly Notice[] = [
  { kind: 'new-articles', feed, articles: many(20, article) },
  { kind: 'new-articles', feed: { ...feed, title: null }, articles: [{ ...article, url: null }] },
  { kind: 'feed-stopped', feed, pause: 'gone' },
];

describe('what is told about feeds', () => {
  test.for(inBothFormats(REPORTS))(
    'keeps within every limit and quotes nothing: %#',
    ([report, format]) => {
      for (const phrases of CATALOGUES) {
        const { payload, files } = renderReport(report, phrases, format);
        const faults = payloadFaults(payload, nothingVerbatim, files);
        expect([phrases.language, ...faults]).toHaveLength(1);
        expect(schemaFaults('edit', payload)).toEqual([]);
      }
    },
  );

  test.for(REPORTS)('has only buttons that go on with something: $kind', (report) => {
    const buttons = everyComponent(renderReport(report, ENGLISH, 'card').payload.components).filter(
      ({ type }) => type === ComponentType.Button,
    );
    for (const { custom_id: id } of buttons) {
      const step = readStepId(String(id));
      const command = COMMANDS.find(({ definition }) => definition.name === step?.command);
      const known = command?.access === 'member' ? undefined : command?.steps.get(step?.step ?? '');
      expect([id, known?.kind]).toEqual([id, 'work']);
    }
  });

  test('shows all ten feeds of a page when they have ordinary names', () => {
    const items = many(10, { ...LISTED, ...short });
    const list = { items, page: 1, pages: 2, total: 20 };
    const report: Report = { kind: 'feed-list', list, use: { used: 20, limit: 20 } };
    const drawn = JSON.stringify(renderReport(report, ENGLISH, 'card').payload);
    expect(drawn.split('all\\\\-news').length - 1).toBe(10);
    expect(drawn).toContain('Page 1 of 2');
  });

  test('says why each item was left out, and how to add what needs a decision', () => {
    const visit = { ...VISIT, added: [], replaced: [], leftOut: VISIT.leftOut.slice(0, 3) };
    const words = reportPage({ kind: 'feed-visited', visit }, ENGLISH).head.map(({ text }) => text);
    expect(words).toEqual(
      expect.arrayContaining([
        '3 items left out:',
        expect.stringMatching(/: it was removed here before$/),
        expect.stringMatching(/: its title is not known$/),
        expect.stringMatching(/“\/corpus add link”/),
      ]),
    );
  });
});

describe('a notice', () => {
  test.for(inBothFormats(NOTICES))(
    'keeps within every limit, pings nobody and quotes nothing: %#',
    ([notice, format]) => {
      for (const phrases of CATALOGUES) {
        const payload = renderTold(notice, phrases, format);
        expect(payloadFaults(payload, nothingVerbatim)).toEqual([]);
        expect(schemaFaults('message', payload)).toEqual([]);
        expect(payload.allowed_mentions).toEqual({ parse: [] });
      }
      expect(JSON.stringify(renderTold(notice, ENGLISH, format))).not.toContain('not shown');
    },
  );

  test('links eight articles and counts the others', () => {
    const articles = many(20, { ...article, title: 'Pier closed', url: 'https://a.example/1' });
    const drawn = JSON.stringify(
      renderTold({ kind: 'new-articles', feed: short, articles }, ENGLISH, 'card'),
    );
    expect(drawn.split('https://a.example/1').length - 1).toBe(8);
    expect(drawn).toContain('and 12 articles more');
  });
});
