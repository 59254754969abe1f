import { describe, expect, test } from 'vitest';
import { buildSnapshot } from '../src/build-snapshot.ts';
import { datedIn, joinDated } from '../src/dated-sentences.ts';
import { dayNumber } from '../src/text/iso-date.ts';
import { outletArticle } from './support/outlet-article.ts';
import { day } from './support/tiny-corpus.ts';

const DATED = 'The pier was shut on 3 May 2025. Nobody was hurt. The pier was built in March 1921.';

describe('the columns of dated sentences', () => {
  const one = outletArticle('a', 'Harbour Post', 'Nobody was hurt in the storm.');
  const two = outletArticle('b', 'Valley Herald', DATED);
  const { ofSentence, ranked, articles } = buildSnapshot([one, two], []);

  test('tell the days of what dates a sentence, before 1970 too, and nothing of other sentences', () => {
    expect(ranked.sentence.units.length).toBe(4);
    expect([...ofSentence.mentions]).toEqual([0, 1, 0, 2]);
    expect([...ofSentence.firsts].map((first) => first | 0)).toEqual([
      0,
      dayNumber(day('2025-05-03')),
      0,
      dayNumber(day('1921-03-01')),
    ]);
    expect([...ofSentence.lengths]).toEqual([0, 1, 0, 31]);
  });

  test('number the dates of their own article', () => {
    const { text } = two;
    const found = articles[1]?.analysis.dates[1];
    expect(text.slice(found?.span.start, found?.span.end)).toContain('March 1921');
  });

  test('are the same taken apart and joined again', () => {
    const parts = [
      datedIn(ofSentence, { start: 0, end: 1 }),
      datedIn(ofSentence, { start: 1, end: 4 }),
    ];
    expect(joinDated(parts)).toEqual(ofSentence);
  });
});
