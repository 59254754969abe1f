import { ComponentType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../commands/all.ts';
import { everyComponent } from '../../src/discord/limits/component-tree.ts';
import { nothingVerbatim, payloadFaults } from '../../src/discord/guard.ts';
import { renderReport } from '../../src/discord/render.ts';
import { readStepId } from '../../src/discord/step-id.ts';
import type { ShownDraft } from '../../src/operations/draft-report.ts';
import type { LogLine } from '../../src/operations/records-report.ts';
import type { OpenReport } from '../../src/operations/report-desk.ts';
import type { Report } from '../../src/operations.ts';
import { ENGLISH } from '../../src/phrases/english.ts';
import { CATALOGUES } from '../../src/phrases/phrases-for.ts';
import { inBothFormats } from '../discord/drawn.ts';
import { schemaFaults } from '../support/discord-schemas.ts';
import { day } from '../support/tiny-corpus.ts';

// 300 units of what Markdown would take for something else, a ping and a mirrored line among them.
const HOSTILE = `> <@900000000000000001> @everyone **[x](https://x.example)** \u202E||`
  .repeat(9)
  .slice(0, 300);
const ADDRESS = `https://harbour.example/${'*_~'.repeat(600)}`;
const KEY = 'AbCd-_19';

const facts = {
  title: HOSTILE,
  outlet: { value: HOSTILE, basis: 'moderator' },
  publishedOn: { value: day('2025-05-30'), basis: 'inferred' },
  author: HOSTILE,
  url: ADDRESS,
  language: 'en',
  rights: HOSTILE,
} as const;
const draft: ShownDraft = {
  ...{ key: KEY, facts, words: 900, first: HOSTILE.repeat(12), last: HOSTILE.repeat(12) },
  dropped: Array.from({ length: 60 }, () => HOSTILE),
  doubts: [
    { kind: 'title-unknown' },
    { kind: 'outlet-unknown' },
    { kind: 'date-unknown' },
    { kind: 'date-unconfirmed', found: { day: day('2025-05-30'), basis: 'text' } },
    {
      kind: 'two-dates',
      dates: [
        { day: day('2025-05-29'), basis: 'text' },
        { day: day('2025-05-28'), basis: 'meta' },
      ],
    },
    { kind: 'language', found: HOSTILE, expected: ['en'] },
    { kind: 'near-copy', copies: [{ id: 'a', title: HOSTILE, containment: 0.93, isOwn: true }] },
    { kind: 'hidden-characters', codePoints: ['U+202E', 'U+200B'] },
  ],
  batch: KEY,
};
const quota = {
  articles: { used: 500, limit: 500 },
  feeds: { used: 20, limit: 20 },
  additions: { used: 3, limit: null },
};
const handle = `${'a'.repeat(72)}~0123456`;
const article = {
  ...{ id: `900000000000000001/${'a'.repeat(72)}`, handle, facts, versions: 10 },
  counts: { sentences: 12, statements: 3 },
};
const serving = { kind: 'not-yet', version: '0123456789ab', id: 'a1b2c3d4' } as const;
const page = { page: 2, pages: 3, total: 30 };
const listed = { ...article, title: HOSTILE, outlet: HOSTILE, publishedOn: '2025-05-30' };
const line: LogLine = {
  ...{ time: '2025-05-30T04:44:00.000Z', who: 'feed', whoId: ADDRESS, action: 'add' },
  ...{ article: null, url: ADDRESS, wasRecovered: true },
};
const wrong = (_zero: number, n: number): OpenReport => ({
  ...{ n, time: '2025-05-30T04:44:00.000Z', member: '700000000000000001' },
  ...{ article: HOSTILE, words: HOSTILE, reason: HOSTILE },
});
const ten = <T>(item: T): readonly T[] => Array.from({ length: 10 }, () => item);

const REPORTS: readonly Report[] = [
  { kind: 'draft', draft, quota },
  { kind: 'draft', draft: { ...draft, doubts: [] }, quota },
  { kind: 'reading', done: 0, total: 10, link: ADDRESS, took: 1200 },
  {
    kind: 'batch',
    key: KEY,
    entries: [
      { kind: 'saved', link: ADDRESS, title: HOSTILE },
      { kind: 'gone', link: ADDRESS },
      { kind: 'refused', link: ADDRESS, refusal: { kind: 'robots' } },
      ...Array.from({ length: 7 }, (_, place) => ({
        kind: 'ready' as const,
        link: ADDRESS,
        draft: { ...draft, key: `${KEY}${place}` },
      })),
    ],
    quota,
  },
  { kind: 'draft-cancelled', count: 3 },
  {
    kind: 'saved',
    articles: [{ id: article.id, handle, title: HOSTILE, counts: null }],
    failed: ten({ title: HOSTILE, refusal: { kind: 'disk-full' } } as const),
    ...{ serving, took: 900, batch: null },
  },
  { kind: 'article', article },
  { kind: 'edited', article, serving },
  { kind: 'removal-asked', article },
  { kind: 'removed', id: article.id, handle, title: HOSTILE, until: 1_748_580_250, serving },
  { kind: 'removal-kept' },
  { kind: 'restored', article, serving },
  { kind: 'listed', list: { ...page, items: ten(listed) }, key: KEY },
  { kind: 'logged', log: { ...page, items: ten(line) }, reports: [] },
  { kind: 'logged', log: { ...page, page: 1, items: ten(line) }, reports: ten(0).map(wrong) },
  {
    kind: 'exported',
    file: { name: 'a.zip', contentType: 'application/zip', bytes: new Uint8Array(3) },
    ...{ articles: 3, lines: 9 },
  },
  {
    kind: 'settings',
    settings: {
      ...{ moderatorRole: '900000000000000001', noticeChannel: null },
      ...{ isPrivate: true, cooldownSeconds: 3_600 },
      allowedChannels: Array.from({ length: 25 }, (_, n) => `9000000000000000${10 + n}`),
    },
    goneChannels: Array.from({ length: 12 }, (_, n) => `9000000000000000${10 + n}`),
    isChanged: true,
  },
  { kind: 'stored-about', lines: 1, reports: 2, drafts: 3 },
  { kind: 'forgotten', lines: 1, reports: 2, drafts: 3 },
  { kind: 'refused', of: ADDRESS, refusal: { kind: 'slow' } },
];

describe('what moderators are told', () => {
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
      expect([id, known?.kind]).toEqual([id, expect.stringMatching(/^(?:work|form)$/)]);
    }
  });

  test('shows all ten rows of a list and of the log', () => {
    for (const kind of ['listed', 'logged'] as const) {
      const report = REPORTS.find((each) => each.kind === kind);
      if (report === undefined) throw new RangeError(`Cannot find ${kind}`);
      const text = JSON.stringify(renderReport(report, ENGLISH, 'card').payload);
      expect(text).not.toContain('and 1 more');
      expect(text).toContain('Page 2 of 3');
    }
  });

  test('offers no Save as long as a day is in doubt', () => {
    const labels = (doubts: ShownDraft['doubts']): readonly unknown[] =>
      everyComponent(
        renderReport({ kind: 'draft', draft: { ...draft, doubts }, quota }, ENGLISH, 'card').payload
          .components,
      ).map(({ label }) => label);
    expect(labels(draft.doubts)).not.toContain('Save');
    expect(labels(draft.doubts)).not.toContain('Replace');
    expect(labels([])).toContain('Save');
  });
});
