import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TimelineEntry } from '../../../src/answers/answer.ts';
import { findTimeline } from '../../../src/answers/timeline.ts';
import { buildSnapshot } from '../../../src/build-snapshot.ts';
import type { Article, ArticleId } from '../../../src/corpus/article.ts';
import { day, inventedArticle } from '../../phrases/invented.ts';
import { ASKED } from '../../support/tiny-corpus.ts';

function article(place: number, published: string, text: string): Article {
  return inventedArticle(text, {
    id: `shared/${place}` as ArticleId,
    outlet: { value: `Outlet ${place}`, basis: 'stated' },
    publishedOn: { value: day(published), basis: 'stated' },
  });
}

function entries(articles: readonly Article[]): readonly TimelineEntry[] {
  const answer = findTimeline(buildSnapshot(articles, []), 'Ister bridge', {}, ASKED);
  return answer.kind === 'timeline' ? answer.entries : [];
}

const FELL = 'The Ister bridge fell into the river on 2 April 2025.';

describe('chooseEntries', () => {
  test('lets a sentence without a date in by its publication date, beside one that tells of that day', () => {
    const found = entries([
      article(1, '2025-04-20', FELL),
      article(2, '2025-04-03', 'Divers look for lorries under the Ister bridge.'),
      article(3, '2025-05-01', 'Nobody has paid for the Ister bridge yet.'), // no day tells of it
    ]);
    expect(found.map(({ interval, date }) => [interval.from, date?.mention.basis ?? null])).toEqual(
      [
        ['2025-04-02', 'stated'],
        ['2025-04-03', null],
      ],
    );
  });

  test('keeps the days that most articles tell of when there are too many', () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      article(
        index,
        '2025-03-01',
        `The Ister bridge got its pillar number ${index} on ${1 + (index % 28)} ${index < 28 ? 'January' : 'February'} 2025.`,
      ),
    );
    const told = [FELL, 'Water rose when the Ister bridge broke on 2 April 2025.'].map(
      (text, index) => article(90 + index, '2025-04-20', text),
    );
    const found = entries([...many, ...told]);
    expect(found).toHaveLength(25);
    expect(found.map(({ interval }) => interval.from)).toContain('2025-04-02');
  });

  test('gives the same entries whatever the order of the articles', () => {
    const articles = [
      article(1, '2025-04-20', FELL),
      article(2, '2025-04-03', 'The Ister bridge fell into the river on Wednesday.'),
      article(3, '2025-04-04', 'The mayor shut the Ister bridge in March.'),
      article(4, '2025-04-05', 'On 3 April the Ister bridge was searched by divers.'),
    ];
    const expected = entries(articles);
    expect(expected.length).toBeGreaterThan(1);
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: 4 }), (shuffled) => {
        expect(entries(shuffled)).toEqual(expected);
      }),
      { numRuns: 10 },
    );
  });
});
