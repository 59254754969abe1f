import { parse } from 'discord-markdown-parser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import type { ArticleId } from '../../src/corpus/article.ts';
import { quotedRuns, unescapeMarkdown } from '../../src/discord/escape.ts';
import { payloadFaults, verbatimIn } from '../../src/discord/guard.ts';
import { everyComponent } from '../../src/discord/limits/component-tree.ts';
import type { MessagePayload } from '../../src/discord/message-payload.ts';
import { renderAnswer, renderReport, renderSentence } from '../../src/discord/render.ts';
import type { Report } from '../../src/operations.ts';
import { ENGLISH } from '../../src/phrases/english.ts';
import {
  citationsAnswer,
  citing,
  day,
  entry,
  inventedArticle,
  referenceTo,
  snapshotOf,
  statement,
} from '../phrases/invented.ts';
import { schemaFaults } from '../support/discord-schemas.ts';
import { answersOf, hostileArticle, HOSTILE, OVERLONG } from './hostile.ts';

function textsOf(payload: MessagePayload): readonly string[] {
  if ('content' in payload) return [payload.content];
  return everyComponent(payload.components).flatMap(({ content }) =>
    typeof content === 'string' ? [content] : [],
  );
}

function runsOf(payload: MessagePayload): readonly string[] {
  return textsOf(payload).flatMap(quotedRuns).map(unescapeMarkdown);
}

function linksOf(payload: MessagePayload): readonly unknown[] {
  if ('content' in payload) return [];
  return everyComponent(payload.components).flatMap(({ url }) => (url === undefined ? [] : [url]));
}

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
  const payload = renderAnswer(answer, ENGLISH);
  expect(payloadFaults(payload, verbatimIn(snapshotOf(articles), answer))).toEqual([]);
  expect(schemaFaults('edit', payload)).toEqual([]);
  return payload;
}

describe('renderAnswer', () => {
  test('draws quote, speaker, source, title and a link', () => {
    const article = inventedArticle('“We sail,” Dana Hale said.');
    const payload = renderAnswer(citationsAnswer([citing(article, statement())]), ENGLISH);
    expect(textsOf(payload)).toEqual([
      [
        '> “We sail,” Dana Hale said\\.',
        'Dana Hale, named here · direct quote',
        'Harbour Post, published 30 May 2025 \\(stated\\)',
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

  test('cuts a sentence at a word only when it is too long for a card of its own', () => {
    const long = inventedArticle('Seventy ships waited. '.repeat(200).trim());
    const payload = renderAnswer(citationsAnswer([citing(long)]), ENGLISH);
    const [run] = runsOf(payload);
    expect(long.text.startsWith(run ?? '?')).toBe(true);
    expect(long.text.slice(run?.length)).toMatch(/^\s/);
    expect(run?.length).toBeGreaterThan(3_000);
    expect(textsOf(payload)[0]).toContain('\n-# \\[…\\] Cut here');
  });

  test('leaves out whole citations and counts them', () => {
    const articles = Array.from({ length: 9 }, (_, index) =>
      hostileArticle(`Ship ${index} waited. `.repeat(40).trim(), 'Harbour Post', index),
    );
    const [first, ...rest] = articles.map((article) => citing(article));
    const answer = citationsAnswer([first ?? citing(inventedArticle('x')), ...rest]);
    const payload = expectSendable(answer, articles);
    const shown = runsOf(payload);
    expect(shown).toEqual(articles.slice(0, shown.length).map(({ text }) => text));
    expect(shown.length).toBeLessThan(9);
    expect(textsOf(payload).at(-1)).toBe(
      `-# ${9 - shown.length} more not shown\\: narrow with outlet\\:, from\\:, to\\:`,
    );
  });

  test('names other outlets rather than leave out entries of a timeline', () => {
    const articles = Array.from({ length: 8 }, (_, index) =>
      inventedArticle(`Ship ${index} waited. `.repeat(15).trim(), {
        id: `shared/${index}` as ArticleId,
        outlet: { value: `Outlet ${index}`, basis: 'stated' },
      }),
    );
    const [also, ...firsts] = articles.map((article) => citing(article));
    const entries = firsts.map((citation) =>
      entry(citation, null, day('2025-05-30'), {
        alsoReportedBy: also === undefined ? [] : [also],
      }),
    );
    const [one, ...others] = entries;
    if (one === undefined) throw new RangeError('No entry');
    const answer: Answer = { kind: 'timeline', entries: [one, ...others], missing: [] };
    const payload = expectSendable(answer, articles);
    expect(runsOf(payload)).toHaveLength(7);
    expect(textsOf(payload).join('\n')).toContain('Also reported by Outlet 0, not quoted here');
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
    const payload = renderReport(report, ENGLISH);
    expect(payloadFaults(payload, () => false)).toEqual([]);
    expect(schemaFaults('edit', payload)).toEqual([]);
  });
});

describe('renderSentence', () => {
  test('escapes', () => {
    expect(renderSentence('Use from: and *to:*').content).toBe('Use from\\: and \\*to\\:\\*');
  });
});
