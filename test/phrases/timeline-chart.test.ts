import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { ENGLISH } from '../../src/phrases/english.ts';
import { chartAlt, timelineChart } from '../../src/phrases/timeline-chart.ts';
import { dayNumber } from '../../src/text/iso-date.ts';
import type { NonEmpty } from '../../src/text/span.ts';
import { citing, day, entry, inventedArticle, wordsIn } from './invented.ts';

type TimelineAnswer = Extract<Answer, { kind: 'timeline' }>;

const ferry = inventedArticle('The ferry sank on Thursday.');
const dated = { words: wordsIn(ferry, 'on Thursday'), basis: 'weekday' } as const;

function by(outlet: string) {
  return citing(inventedArticle('The ferry sank.', { outlet: { value: outlet, basis: 'stated' } }));
}

function timelineOf(entries: TimelineAnswer['entries']): TimelineAnswer {
  return { kind: 'timeline', entries, missing: [] };
}

describe('timelineChart', () => {
  test('gives each outlet a lane, and each report a mark that says how its date is known', () => {
    const other = {
      ...by('Valley Herald'),
      dated: {
        ...entry(citing(ferry), dated).date,
        interval: { from: day('2025-05-30'), to: day('2025-05-31') },
      },
    };
    const answer = timelineOf([
      entry(citing(ferry), { ...dated, basis: 'stated' }, day('2025-05-29'), {
        alsoReportedBy: [other as never],
      }),
      entry(citing(ferry), null, day('2025-06-01')),
    ]);
    const { lanes, marks } = timelineChart(answer, 'ferry', ENGLISH);
    expect(lanes).toEqual(['Harbour Post', 'Valley Herald']);
    expect(marks.map(({ lane, first, kind }) => [lane, first, kind])).toEqual([
      [0, dayNumber(day('2025-05-29')), 'stated'],
      [1, dayNumber(day('2025-05-30')), 'counted'], // on its own day
      [0, dayNumber(day('2025-06-01')), 'published'],
    ]);
  });

  test('puts outlets beyond seven into one lane', () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'];
    const entries = names.map((name) => entry(by(name), null)) as unknown as NonEmpty<
      TimelineAnswer['entries'][number]
    >;
    const { lanes, marks } = timelineChart(timelineOf(entries), 'ferry', ENGLISH);
    expect(lanes).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'Other outlets']);
    expect(marks.map(({ lane }) => lane)).toEqual([0, 1, 2, 3, 4, 5, 6, 6, 6]);
  });
});

describe('chartAlt', () => {
  test('says in words what the picture shows', () => {
    const answer = timelineOf([entry(citing(ferry), dated)]);
    expect(chartAlt(answer, 'ferry', ENGLISH)).toBe(
      'Timeline of “ferry”, 1 entry. 29 May 2025: Harbour Post',
    );
  });

  test('never grows beyond what Discord takes', () => {
    const long = by('An outlet with a very long name indeed, as some have');
    const entries = Array.from({ length: 40 }, () => entry(long, null));
    const [first, ...rest] = entries;
    if (first === undefined) throw new RangeError('No entry');
    const alt = chartAlt(timelineOf([first, ...rest]), 'x'.repeat(300), ENGLISH);
    expect(alt.length).toBeLessThanOrEqual(1_024);
    expect(alt.endsWith(' …')).toBe(true);
  });
});
