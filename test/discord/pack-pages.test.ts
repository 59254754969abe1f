import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { citationsOf } from '../../src/answers/citations-of.ts';
import type { Article, ArticleId } from '../../src/corpus/article.ts';
import { payloadFaults, verbatimIn } from '../../src/discord/guard.ts';
import { packPages, type PackedPage, type ReplyFormat } from '../../src/discord/pack-pages.ts';
import { replyPayload } from '../../src/discord/reply-payload.ts';
import { answerPage } from '../../src/phrases/answer-page.ts';
import { ENGLISH } from '../../src/phrases/english.ts';
import type { PageButton } from '../../src/phrases/page.ts';
import { isNonEmpty } from '../../src/text/span.ts';
import {
  citationsAnswer,
  citing,
  entry,
  inventedArticle,
  noEvidence,
  referenceTo,
  snapshotOf,
} from '../phrases/invented.ts';
import { schemaFaults } from '../support/discord-schemas.ts';
import { inBothFormats, linksOf, quotesOf, runsOf, textsOf } from './drawn.ts';
import { answersOf, hostileArticle, HOSTILE, OVERLONG } from './hostile.ts';

const TEN_BUTTONS: readonly PageButton[] = Array.from({ length: 10 }, (_, place) => ({
  label: 'L'.repeat(80),
  style: 'other',
  command: 'who-said',
  step: `page-${place}`,
  argument: 'a'.repeat(80),
}));

function pagesOf(answer: Answer, format: ReplyFormat = 'card'): readonly PackedPage[] {
  return packPages(answerPage(answer, ENGLISH), ENGLISH, format);
}

function ships(count: number, sentence: (index: number) => string): readonly Article[] {
  return Array.from({ length: count }, (_, index) =>
    inventedArticle(sentence(index), {
      id: `shared/${index}` as ArticleId,
      outlet: { value: `Outlet ${index}`, basis: 'stated' },
      url: `https://harbour.example/${index}`,
    }),
  );
}

function citingAll(articles: readonly Article[]): Answer {
  const citations = articles.map((article) => citing(article));
  if (!isNonEmpty(citations)) throw new RangeError('Cannot cite no article');
  return citationsAnswer(citations);
}

/** Each page may be sent, whatever buttons go with it; together they show each citation once, in order. */
function expectWhole(answer: Answer, articles: readonly Article[], format: ReplyFormat): void {
  const isVerbatim = verbatimIn(snapshotOf(articles), answer);
  const shown: string[] = [];
  let next = 0;
  for (const packed of pagesOf(answer, format)) {
    expect(packed.blocks.start).toBe(next);
    next = packed.blocks.end;
    for (const buttons of [[], TEN_BUTTONS]) {
      const payload = replyPayload(packed, buttons);
      expect(payloadFaults(payload, isVerbatim, packed.files)).toEqual([]);
      expect(schemaFaults('edit', payload)).toEqual([]);
    }
    shown.push(...quotesOf(replyPayload(packed, []), packed.files));
  }
  expect(next).toBe(answerPage(answer, ENGLISH).blocks.length);
  expect(shown).toEqual(citationsOf(answer).map(({ quote }) => quote));
}

describe('packPages', () => {
  test.for(inBothFormats(HOSTILE))('shows all of %j as %s', ([words, format]) => {
    const articles = Array.from({ length: 12 }, (_, index) => hostileArticle(words, words, index));
    for (const answer of answersOf(articles, words)) expectWhole(answer, articles, format);
  });

  test.for(inBothFormats(OVERLONG))('shows all of an overlong text, %#', ([words, format]) => {
    const articles = [0, 1, 2].map((index) => hostileArticle(words, words, index));
    for (const answer of answersOf(articles, words)) expectWhole(answer, articles, format);
  });

  test('shows all of any answer, once and in order', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3_000 });
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 12 }),
        fc.string({ unit: 'grapheme', maxLength: 500 }),
        fc.constantFrom('card', 'embed'),
        (texts, words, format) => {
          const articles = texts.map((each, index) => hostileArticle(each, words, index));
          for (const answer of answersOf(articles, words)) expectWhole(answer, articles, format);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('puts five quotes on a page at most, and says which page it is', () => {
    const pages = pagesOf(citingAll(ships(12, (index) => `Ship ${index} waited.`)));
    expect(pages.map(({ blocks }) => blocks)).toEqual([
      { start: 0, end: 5 },
      { start: 5, end: 10 },
      { start: 10, end: 12 },
    ]);
    const last = pages.map((page) => textsOf(replyPayload(page, [])).at(-1));
    expect(last).toEqual(['-# Page 1 of 3', '-# Page 2 of 3', '-# Page 3 of 3']);
  });

  test('begins another page where a quote does not fit, rather than cut it', () => {
    const articles = ships(4, (index) => `Ship ${index} waited. `.repeat(120).trim());
    const pages = pagesOf(citingAll(articles));
    expect(pages).toHaveLength(4);
    expect(pages.flatMap(({ files }) => files)).toEqual([]);
  });

  test('gives one page no number', () => {
    const [page] = pagesOf(citingAll(ships(2, () => 'The ship waited.')));
    expect(JSON.stringify(page)).not.toContain('Page 1');
  });

  test('has the head on the first page and the foot on the last', () => {
    const entries = ships(7, () => 'The ship waited.').map((each) => entry(citing(each), null));
    if (!isNonEmpty(entries)) throw new RangeError('No entry');
    const pages = pagesOf({ kind: 'timeline', entries, missing: ['whales'] });
    const texts = pages.map((page) => textsOf(replyPayload(page, [])).join('\n'));
    expect(texts.map((text) => text.includes('whales'))).toEqual([true, false]);
    expect(texts.map((text) => text.includes('7 entries'))).toEqual([false, true]);
  });

  test.for(['card', 'embed'] as const)(
    'cuts a sentence at a word when no page holds it, and sends it whole along: %s',
    (format) => {
      const long = inventedArticle('Seventy ships waited. '.repeat(300).trim());
      const [short] = ships(1, () => 'One ship sailed.');
      if (short === undefined) throw new RangeError('No ship');
      const [first, second] = pagesOf(citationsAnswer([citing(short), citing(long)]), format);
      expect(first?.files).toEqual([]);
      if (second === undefined) throw new RangeError('Cannot find a second page');
      const payload = replyPayload(second, []);
      const [run] = runsOf(payload);
      expect(long.text.startsWith(run ?? '?')).toBe(true);
      expect(long.text.slice(run?.length)).toMatch(/^\s/);
      expect(run?.length).toBeGreaterThan(3_000);
      expect(textsOf(payload).join('\n')).toContain('\n-# \\[…\\] Cut here');
      expect(second.files.map(({ name }) => name)).toEqual(['quote-2.txt']);
      expect(Buffer.from(second.files[0]?.bytes ?? []).toString()).toBe(long.text);
      expect(JSON.stringify(payload.attachments)).toContain('quote-2.txt');
    },
  );

  test('counts what no page shows, and nothing else', () => {
    const citations = ships(7, () => 'The ship waited.').map((each) => citing(each));
    if (!isNonEmpty(citations)) throw new RangeError('No citation');
    const pages = pagesOf({ ...citationsAnswer(citations), total: 9 });
    const texts = pages.map((page) => textsOf(replyPayload(page, [])).join('\n'));
    expect(texts.map((text) => text.includes('not shown'))).toEqual([false, true]);
    expect(texts[1]).toContain('2 more not shown');
  });

  test('never asks to narrow what is no answer', () => {
    const closest = ships(30, () => 'Text.').map(referenceTo);
    const texts = pagesOf(noEvidence('topic-absent', { closest })).map((page) =>
      textsOf(replyPayload(page, [])).join('\n'),
    );
    expect(texts.join('\n')).not.toContain('not shown');
  });

  test('lists some articles of each of several outlets, and all of one', () => {
    const coverage = (outlet: string, count: number) => ({
      outlet,
      articles: [
        referenceTo(inventedArticle('x')),
        ...ships(count - 1, () => 'x').map(referenceTo),
      ] as const,
      published: null,
      sentences: count,
      best: null,
    });
    const sources = (...outlets: readonly ReturnType<typeof coverage>[]): string => {
      if (!isNonEmpty(outlets)) throw new RangeError('No outlet');
      const answer: Answer = { kind: 'sources', topic: null, outlets, silent: [], missing: [] };
      return pagesOf(answer)
        .flatMap((page) => textsOf(replyPayload(page, [])))
        .join('\n');
    };
    expect(sources(coverage('A', 20), coverage('B', 2))).toContain('and 15 more');
    expect(sources(coverage('A', 20))).not.toContain('more');
    expect(sources(coverage('A', 3_000))).toMatch(/\n-# and \d{4} more/);
  });

  test('tells outlets apart by name and by a colour that stays theirs', () => {
    const [page] = pagesOf(citingAll(ships(3, () => 'The ship waited.')));
    const payload = replyPayload(
      page ?? { drawn: { kind: 'card', components: [] }, files: [] },
      [],
    );
    const containers = (payload.components as readonly { accent_color?: number }[]).flatMap(
      ({ accent_color: colour }) => colour ?? [],
    );
    expect(new Set(containers).size).toBe(3);
    expect(textsOf(payload).map((text) => text.split('\n')[0])).toEqual([
      '**Outlet 0**',
      '**Outlet 1**',
      '**Outlet 2**',
    ]);
  });

  test('leads to each article once beside embeds, by its title', () => {
    const [one, two] = ships(2, () => 'The ship waited.');
    if (one === undefined || two === undefined) throw new RangeError('No ship');
    const answer = citationsAnswer([citing(one), citing(one), citing(two)]);
    const [page] = pagesOf(answer, 'embed');
    if (page === undefined) throw new RangeError('No page');
    const payload = replyPayload(page, []);
    expect(linksOf(payload)).toEqual(['https://harbour.example/0', 'https://harbour.example/1']);
    expect(JSON.stringify(payload)).toContain('"Open: Ferry stays in port"');
  });
});
