import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Stretch, wordDifferences } from '../../../src/answers/groups/word-differences.ts';

function stretch(text: string): Stretch {
  return { article: { text }, span: { start: 0, end: text.length } };
}

describe('wordDifferences', () => {
  test('gives runs of words that only one of the two has', () => {
    expect(
      wordDifferences(
        stretch('We can stop the ferry now.'),
        stretch('we can discuss stopping the Ferry'),
      ),
    ).toEqual({ onlyFirst: ['stop', 'now'], onlySecond: ['discuss stopping'], common: 4 });
  });

  test('finds none between texts that differ in capitals, accents and marks only', () => {
    const { onlyFirst, onlySecond } = wordDifferences(
      stretch('“Café Skarvik!”'),
      stretch('cafe skarvik'),
    );
    expect([onlyFirst, onlySecond]).toEqual([[], []]);
  });

  test('gives words that stand in their text, and as many common ones either way', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (one, two) => {
        const [a, b] = [stretch(one.join(' ')), stretch(two.join(' '))];
        const forth = wordDifferences(a, b);
        expect(forth.common).toBe(wordDifferences(b, a).common);
        expect(forth.onlyFirst.every((run) => a.article.text.includes(run))).toBe(true);
        const only = forth.onlyFirst.join(' ').split(' ').filter(Boolean).length;
        expect(only + forth.common).toBe(one.length);
      }),
    );
  });
});
