import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  centuryPeriod,
  datePeriod,
  dayPeriod,
  decadePeriod,
  firstDay,
  halfPeriod,
  monthIndex,
  monthPeriod,
  quarterPeriod,
  seasonPeriod,
  weekdayOf,
  weekendPeriod,
  weekPeriod,
  yearPeriod,
  type Period,
} from '../../../src/text/date/period.ts';
import { dayNumber, parseIsoDate } from '../../../src/text/iso-date.ts';

function day(text: string): number {
  const date = parseIsoDate(text);
  if (date === null) throw new RangeError(`Cannot read "${text}"`);
  return dayNumber(date);
}

describe('periods', () => {
  test.for([
    [datePeriod(2024, 2, 29), '2024-02-29', '2024-02-29', '2024-03-01'],
    [monthPeriod(monthIndex(2024, 2)), '2024-02', '2024-02-01', '2024-03-01'],
    [monthPeriod(monthIndex(2024, 1) - 1), '2023-12', '2023-12-01', '2024-01-01'],
    [quarterPeriod(2024 * 4 + 3), '2024-Q4', '2024-10-01', '2025-01-01'],
    [halfPeriod(2024, 2), '2024-H2', '2024-07-01', '2025-01-01'],
    [seasonPeriod(2024, 'WI'), '2024-WI', '2024-12-01', '2025-03-01'],
    [yearPeriod(843), '0843', '0843-01-01', '0844-01-01'],
    [decadePeriod(199), '199', '1990-01-01', '2000-01-01'],
    [centuryPeriod(8), '08', '0800-01-01', '0900-01-01'],
    [weekPeriod(day('2025-05-30')), '2025-W22', '2025-05-26', '2025-06-02'],
    [weekPeriod(day('2024-12-30')), '2025-W01', '2024-12-30', '2025-01-06'], // the year of its Thursday
    [weekPeriod(day('2021-01-03')), '2020-W53', '2020-12-28', '2021-01-04'],
    [weekendPeriod(day('2025-05-26')), '2025-W22-WE', '2025-05-31', '2025-06-02'],
  ] as const)('%j has value %s and lasts from %s until %s', ([period, value, from, to]) => {
    expect(period).toMatchObject({ value, interval: { from, to } });
  });

  test.for<readonly [string, Period | null]>([
    ['30 February', datePeriod(2024, 2, 30)],
    ['29 February of a common year', datePeriod(1900, 2, 29)],
    ['a day of month 13', datePeriod(2024, 13, 1)],
    ['a year of five digits', yearPeriod(10_000)],
    ['a year that ends behind the calendar', yearPeriod(9999)],
    ['a year before 0', yearPeriod(-1)],
    ['half a month', monthPeriod(24_289.5)],
    ['a week at the end of the calendar', weekPeriod(day('9998-12-31'))],
  ])('there is no %s', ([, period]) => {
    expect(period).toBeNull();
  });

  test('hold the day they are asked for', () => {
    fc.assert(
      fc.property(fc.integer({ min: day('0001-01-01'), max: day('9997-12-31') }), (number) => {
        for (const period of [dayPeriod(number), weekPeriod(number)]) {
          expect(period).not.toBeNull();
          if (period === null) return;
          expect(firstDay(period)).toBeLessThanOrEqual(number);
          expect(dayNumber(period.interval.to)).toBeGreaterThan(number);
        }
        expect(weekdayOf(number)).toBe(new Date(number * 86_400_000).getUTCDay() || 7);
      }),
    );
  });
});
