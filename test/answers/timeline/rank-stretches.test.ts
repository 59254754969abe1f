import { describe, expect, test } from 'vitest';
import { rankStretches } from '../../../src/answers/timeline/rank-stretches.ts';

function told(first: number, article: number, published: number, outlet = `outlet ${article}`) {
  return { article, outlet, stretch: { first, days: 1 }, published };
}

describe('rankStretches', () => {
  test('puts first what most articles tell of, an article once', () => {
    const ranked = rankStretches([
      told(5, 1, 5),
      told(5, 1, 5),
      told(5, 1, 5),
      told(9, 1, 9),
      told(9, 2, 9),
    ]);
    expect(ranked.map(({ first }) => first)).toEqual([
      9, // two articles
      5, // three sentences of one article
    ]);
  });

  test('lets what is remembered weigh more than what is announced', () => {
    const ranked = rankStretches([told(5, 1, 2), told(6, 2, 6), told(7, 3, 30)]);
    expect(ranked.map(({ first }) => first)).toEqual([
      7, // told three weeks later
      6, // told on the day
      5, // announced
    ]);
  });

  test('counts outlets among equals, then takes the earlier', () => {
    const ranked = rankStretches([
      told(8, 1, 8, 'Harbour Post'),
      told(8, 2, 8, 'Harbour Post'),
      told(9, 3, 9, 'Harbour Post'),
      told(9, 4, 9, 'Valley Herald'),
      told(7, 5, 7, 'Harbour Post'),
      told(7, 6, 7, 'Harbour Post'),
    ]);
    expect(ranked.map(({ first }) => first)).toEqual([
      9, // two outlets
      7, // earlier
      8,
    ]);
  });
});
