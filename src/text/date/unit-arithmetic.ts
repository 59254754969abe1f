import {
  centuryPeriod,
  dayPeriod,
  decadePeriod,
  monthIndex,
  monthPeriod,
  partsOf,
  quarterPeriod,
  weekPeriod,
  yearPeriod,
  type Period,
} from './period.ts';
import type { TimeUnit } from './time-unit.ts';

/** The day, week, month … that lies so many units from the one that holds the day: 1 is the next, −1 the last. */
export function unitFrom(day: number, unit: TimeUnit, shift: number): Period | null {
  // Far outside the calendar either way, and no sum below may lose its precision.
  if (!Number.isInteger(shift) || Math.abs(shift) > 4_000_000) return null;
  const { year, month } = partsOf(day);
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return null;
    case 'day':
      return dayPeriod(day + shift);
    case 'week':
      return weekPeriod(day + 7 * shift);
    case 'fortnight':
      return weekPeriod(day + 14 * shift);
    case 'month':
      return monthPeriod(monthIndex(year, month) + shift);
    case 'quarter':
      return quarterPeriod(quarterIndexOf(day) + shift);
    case 'year':
      return yearPeriod(year + shift);
    case 'decade':
      return decadePeriod(Math.floor(year / 10) + shift);
    case 'century':
      return centuryPeriod(Math.floor(year / 100) + shift);
    case 'millennium':
      return null;
  }
}

/** The quarter of a day, counted from year 0. */
export function quarterIndexOf(day: number): number {
  const { year, month } = partsOf(day);
  return Math.floor(monthIndex(year, month) / 3);
}
