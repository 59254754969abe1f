import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { citationsOf } from '../../src/answers/citations-of.ts';
import type { Article } from '../../src/corpus/article.ts';
import { payloadFaults, verbatimIn } from '../../src/discord/guard.ts';
import { textPayload } from '../../src/discord/message-payload.ts';
import { packPages } from '../../src/discord/pack-pages.ts';
import { plainText } from '../../src/discord/plain-text.ts';
import { answerPage } from '../../src/phrases/answer-page.ts';
import { ENGLISH } from '../../src/phrases/english.ts';
import { citationsAnswer, citing, inventedArticle, snapshotOf } from '../phrases/invented.ts';
import { schemaFaults } from '../support/discord-schemas.ts';
import { runsOf } from './drawn.ts';
import { answersOf, hostileArticle, HOSTILE, OVERLONG } from './hostile.ts';

const ID = 'a1b2c3d4';

/** Each page of an answer as plain text. */
function plainly(answer: Answer): readonly string[] {
  const page = answerPage(answer, ENGLISH);
  return packPages(page, ENGLISH, 'card').map(({ blocks }) => plainText(page, blocks, ENGLISH, ID));
}

function expectSendable(answer: Answer, articles: readonly Article[]): void {
  for (const content of plainly(answer)) {
    const payload = textPayload(content);
    expect(payloadFaults(payload, verbatimIn(snapshotOf(articles), answer))).toEqual([]);
    expect(schemaFaults('edit', payload)).toEqual([]);
    expect(content).toContain(ID);
  }
}

describe('plainText', () => {
  test('quotes with speaker, outlet and date, and gives the id', () => {
    const article = inventedArticle('“We sail,” Dana Hale said.');
    expect(plainly(citationsAnswer([citing(article)]))).toEqual([
      [
        '> “We sail,” Dana Hale said\\.',
        'Harbour Post, published 30 May 2025 \\(stated\\)',
        `Discord refused the usual look of this answer, so it stands here as plain text\\. If you report it, give this id\\: ${ID}`,
      ].join('\n'),
    ]);
  });

  test.for([...HOSTILE, ...OVERLONG])('may be sent whatever it holds, %#', (words) => {
    const articles = [0, 1, 2].map((index) => hostileArticle(words, words, index));
    for (const answer of answersOf(articles, words)) expectSendable(answer, articles);
  });

  test('quotes the first citation of any answer', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 2_500 });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), text, (texts, words) => {
        const articles = texts.map((each, index) => hostileArticle(each, words, index));
        for (const answer of answersOf(articles, words)) {
          expectSendable(answer, articles);
          const [first] = citationsOf(answer);
          const [shown] = runsOf(textPayload(plainly(answer)[0] ?? ''));
          if (first !== undefined) expect(first.quote.startsWith(shown ?? '?')).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('leaves out whole quotes and counts them', () => {
    const articles = Array.from({ length: 4 }, (_, index) =>
      inventedArticle(`Ship ${index} waited. `.repeat(40).trim()),
    );
    const [one, ...others] = articles.map((article) => citing(article));
    if (one === undefined) throw new RangeError('No ship');
    const content = plainly(citationsAnswer([one, ...others])).at(0) ?? '';
    const shown = runsOf(textPayload(content));
    expect(shown).toEqual(articles.slice(0, shown.length).map(({ text }) => text));
    expect(content).toContain(`-# and ${4 - shown.length} more`);
  });

  test('cuts the first quote only when it does not fit alone', () => {
    const long = inventedArticle('Seventy ships waited. '.repeat(200).trim());
    const [content = ''] = plainly(citationsAnswer([citing(long)]));
    expect(runsOf(textPayload(content))[0]?.length).toBeGreaterThan(1_400);
    expect(content).toContain('\n-# \\[…\\] Cut here');
  });
});
