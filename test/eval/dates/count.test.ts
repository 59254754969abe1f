import { describe, expect, test } from 'vitest';
import { count, isCalendar, pair } from '../../../src/eval/dates/count.ts';
import { figuresOf, sum } from '../../../src/eval/dates/figures.ts';
import type { TimexDocument } from '../../../src/eval/dates/timex-document.ts';
import { findDates } from '../../../src/text/date/find-dates.ts';
import { parseIsoDate } from '../../../src/text/iso-date.ts';
import { segment } from '../../../src/text/segment.ts';

const text = 'He left on Friday for ten days, and again in June. It was fun. Now he is here.';

function timex(words: string, type: 'DATE' | 'TIME' | 'DURATION', value: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length, type, value };
}

const DOCUMENT: TimexDocument = {
  id: 'one',
  dct: '2025-05-30',
  text,
  timexes: [
    timex('Friday', 'DATE', '2025-05-30'), // right
    timex('ten days', 'DURATION', 'P1W3D'), // another value
    timex('June', 'DATE', '2024-06'), // another year
    timex('fun', 'DATE', '2025'), // missed
  ],
};

describe('count', () => {
  const counted = count(pair(DOCUMENT, findDates(segment(text), parseIsoDate(DOCUMENT.dct))));

  test('counts matches, values, types and the calendar', () => {
    expect(counted).toEqual({
      gold: 4,
      system: 4, // with “Now”
      matched: 3,
      exact: 3,
      value: 1,
      type: 3,
      calendarGold: 3,
      calendarSystem: 2, // “Now” has no calendar value
      calendarMatched: 2,
      calendarValue: 1,
    });
  });

  test('makes figures of sums: value F1 is relaxed F1 times value accuracy', () => {
    const figures = figuresOf(sum([counted, counted]));
    expect(figures.relaxed).toBeCloseTo(75);
    expect(figures.valueAccuracy).toBeCloseTo(100 / 3);
    expect(figures.valueF1).toBeCloseTo((figures.relaxed * figures.valueAccuracy) / 100);
    expect(figures.calendar).toBeCloseTo(40);
  });

  test('makes nothing of nothing', () => {
    expect(figuresOf(sum([])).valueF1).toBe(0);
  });
});

describe('isCalendar', () => {
  test.for(['2025', '2025-05', '2025-05-31', '2025-05-31T15:30', '2025-05-31TNI'])(
    'takes %s',
    (value) => {
      expect(isCalendar({ type: 'DATE', value })).toBe(true);
    },
  );

  test.for(['199', '2025-W22', '2025-Q1', '2025-SU', 'PRESENT_REF', 'XXXX-05', ''])(
    'leaves out “%s”',
    (value) => {
      expect(isCalendar({ type: 'DATE', value })).toBe(false);
    },
  );

  test('leaves out durations and sets', () => {
    expect(isCalendar({ type: 'DURATION', value: '2025' })).toBe(false);
  });
});
