import type { Chart, Mark } from '../../src/chart/chart.ts';
import { dayNumber, fromDayNumber } from '../../src/text/iso-date.ts';
import { day } from '../phrases/invented.ts';

/** A mark by its first day. */
export function mark(from: string, fields: Partial<Mark> = {}): Mark {
  return { lane: 0, first: dayNumber(day(from)), days: 1, kind: 'stated', ...fields };
}

export function chartOf(marks: readonly Mark[], fields: Partial<Chart> = {}): Chart {
  return {
    title: 'ferry',
    lanes: ['Harbour Post', 'Valley Herald'],
    marks,
    legend: { stated: 'stated', counted: 'counted', published: 'published' },
    uneven: 'not to scale',
    dayWords: (number, unit) =>
      fromDayNumber(number).slice(0, { day: 10, month: 7, year: 4 }[unit]),
    ...fields,
  };
}
