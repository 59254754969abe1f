import { describe, expect, test } from 'vitest';
import type { TimelineEntry } from '../../src/answers/answer.ts';
import { findTimeline } from '../../src/answers/timeline.ts';
import { buildSnapshot } from '../../src/build-snapshot.ts';
import type { ArticleId } from '../../src/corpus/article.ts';
import { inventedArticle } from '../phrases/invented.ts';
import { ASKED } from '../support/tiny-corpus.ts';

const HARBOUR = 'The Ister bridge reopened to lorries on 2 April 2025 after two years.';

/** The timeline of two articles of these outlets. */
function entries(
  texts: readonly (readonly [outlet: string, text: string])[],
): readonly TimelineEntry[] {
  const articles = texts.map(([outlet, text], place) =>
    inventedArticle(text, {
      id: `shared/${place}` as ArticleId,
      outlet: { value: outlet, basis: 'stated' },
    }),
  );
  const answer = findTimeline(buildSnapshot(articles, []), 'Ister bridge', {}, ASKED);
  return answer.kind === 'timeline' ? answer.entries : [];
}

function outlets(entry: TimelineEntry | undefined): ReadonlySet<string | undefined> {
  const cited = entry === undefined ? [] : [entry.citation, ...entry.alsoReportedBy];
  return new Set(cited.map(({ article }) => article.outlet?.value));
}

describe('joinReports', () => {
  test('puts another outlet’s report of the same day in nearly the same words under the first', () => {
    const found = entries([
      ['Harbour Post', HARBOUR],
      [
        'Valley Herald',
        'On 2 April 2025 the Ister bridge reopened to cars and lorries after two years.',
      ],
    ]);
    expect(found).toHaveLength(1);
    expect(outlets(found[0])).toEqual(new Set(['Harbour Post', 'Valley Herald']));
  });

  test('shows both dates where two outlets put one event a day apart', () => {
    const found = entries([
      ['Harbour Post', HARBOUR],
      [
        'Valley Herald',
        'The Ister bridge reopened to lorries and buses on 3 April 2025 after two years.',
      ],
    ]);
    expect(found).toHaveLength(1);
    const [entry] = found;
    expect(new Set([entry?.interval.from, entry?.alsoReportedBy[0]?.dated?.interval.from])).toEqual(
      new Set(['2025-04-02', '2025-04-03']),
    );
  });

  test.for([
    [
      'a day further off',
      'Valley Herald',
      'The Ister bridge reopened to lorries on 4 April 2025 after two years.',
    ],
    [
      'the next day in other words',
      'Valley Herald',
      'On 3 April 2025 the Ister bridge closed to lorries again for want of paint.',
    ],
    [
      'a month that holds the day',
      'Valley Herald',
      'The Ister bridge reopened to lorries in April 2025 after two years.',
    ],
    ['other words', 'Valley Herald', 'On 2 April 2025 a swan drowned below the Ister bridge.'],
    [
      'the same outlet',
      'Harbour Post',
      'The Ister bridge reopened to cars and lorries on 2 April 2025 after two years.',
    ],
  ] as const)('leaves apart %s', ([, outlet, text]) => {
    const found = entries([
      ['Harbour Post', HARBOUR],
      [outlet, text],
    ]);
    expect(found.map(({ alsoReportedBy }) => alsoReportedBy)).toEqual([[], []]);
  });
});
