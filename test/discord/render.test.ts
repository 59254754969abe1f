import { parse } from 'discord-markdown-parser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { payloadFaults, verbatimIn } from '../../src/discord/guard.ts';
import type { MessagePayload } from '../../src/discord/message-payload.ts';
import { renderReport } from '../../src/discord/render.ts';
import type { Report } from '../../src/operations.ts';
import { ENGLISH } from '../../src/phrases/english.ts';
import {
  citationsAnswer,
  citing,
  inventedArticle,
  referenceTo,
  snapshotOf,
  statement,
} from '../phrases/invented.ts';
import { schemaFaults } from '../support/discord-schemas.ts';
import { renderAnswer, linksOf, runsOf, textsOf } from './drawn.ts';
import { answersOf, hostileArticle, HOSTILE, OVERLONG } from './hostile.ts';

/** What Discord would draw besides plain words. */
function constructsOf(content: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open: unknown[] = [parse(content, 'extended')];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (Array.isArray(node)) open.push(...node);
    else if (typeof node === 'object' && node !== null && 'type' in node) {
      found.add(String(node.type));
      if ('content' in node && typeof node.content === 'object') open.push(node.content);
    }
  }
  return found;
}

// Ours: quotations, bold headings, small print; an emoji is drawn as itself.
const OURS = ['text', 'br', 'blockQuote', 'strong', 'subtext', 'twemoji'];

function expectSendable(
  answer: Answer,
  articles: Parameters<typeof snapshotOf>[0],
): MessagePayload {
  const { payload, files } = renderAnswer(answer, ENGLISH, 'card');
  expect(payloadFaults(payload, verbatimIn(snapshotOf(articles), answer), files)).toEqual([]);
  expect(schemaFaults('edit', payload)).toEqual([]);
  return payload;
}

describe('renderAnswer', () => {
  test('draws quote, speaker, source, title and a link', () => {
    const article = inventedArticle('“We sail,” Dana Hale said.');
    const { payload } = renderAnswer(
      citationsAnswer([citing(article, statement())]),
      ENGLISH,
      'card',
    );
    expect(textsOf(payload)).toEqual([
      [
        '**Harbour Post**',
        '> “We sail,” Dana Hale said\\.',
        'Dana Hale, named here · direct quote',
        'published 30 May 2025 \\(stated\\)',
        '-# Ferry stays in port',
      ].join('\n'),
    ]);
    expect(linksOf(payload)).toEqual(['https://harbour.example/ferry']);
  });

  test.for(HOSTILE)('is safe with %j everywhere', (words) => {
    const articles = [0, 1, 2].map((index) => hostileArticle(words, words, index));
    for (const answer of answersOf(articles, words)) {
      const payload = expectSendable(answer, articles);
      const constructs = textsOf(payload).flatMap((content) => [...constructsOf(content)]);
      // The age of the articles is the one instant that the bot draws.
      const ours = answer.kind === 'about' ? [...OURS, 'timestamp'] : OURS;
      expect(ours).toEqual(expect.arrayContaining([...new Set(constructs)]));
    }
  });

  test.for(OVERLONG)('keeps the limits with an overlong text, %#', (words) => {
    const articles = [0, 1, 2].map((index) => hostileArticle(words, words, index));
    for (const answer of answersOf(articles, words)) {
      const payload = expectSendable(answer, articles);
      if (answer.kind === 'citations') expect(runsOf(payload)[0]?.length).toBeGreaterThan(100);
    }
  });

  test('keeps the limits and the words of any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 2_000 }), {
          minLength: 1,
          maxLength: 12,
        }),
        fc.string({ maxLength: 300 }),
        (texts, words) => {
          const articles = texts.map((text, index) => hostileArticle(text, words, index));
          for (const answer of answersOf(articles, words)) expectSendable(answer, articles);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('says so when an address is too long for a button', () => {
    const article = inventedArticle('Text.', { url: `https://harbour.example/${'a'.repeat(500)}` });
    const payload = expectSendable(citationsAnswer([citing(article)]), [article]);
    expect(linksOf(payload)).toEqual([]);
    expect(textsOf(payload)[0]).toContain('too long for a button');
  });

  test('links the closest articles', () => {
    const article = inventedArticle('Text.');
    const payload = expectSendable(
      {
        kind: 'no-evidence',
        reason: 'topic-absent',
        speaker: null,
        missing: [],
        closest: [referenceTo(article)],
      },
      [article],
    );
    expect(runsOf(payload)).toEqual([]);
    expect(linksOf(payload)).toEqual(['https://harbour.example/ferry']);
  });
});

describe('renderReport', () => {
  test.for([...HOSTILE, ...OVERLONG])('is safe with %# in files and messages', (words) => {
    const problem = { file: words, line: 3, severity: 'rejected', message: words } as const;
    const counts = { articles: 1, outlets: 1, sentences: 1, statements: 1, speakers: 1 };
    const report: Report = {
      kind: 'refreshed',
      changes: {
        added: [words, words],
        removed: [words],
        changed: Array.from({ length: 30 }, () => words),
      },
      counts,
      problems: Array.from({ length: 30 }, () => problem),
      version: 'v',
      took: 10,
    };
    const { payload } = renderReport(report, ENGLISH, 'card');
    expect(payloadFaults(payload, () => false)).toEqual([]);
    expect(schemaFaults('edit', payload)).toEqual([]);
  });
});
