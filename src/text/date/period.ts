import { dayNumber, fromDayNumber, toDayNumber, type IsoDate } from '../iso-date.ts';
import type { Granularity, Interval } from './dated-mention.ts';

/** A stretch of the calendar and its TIMEX3 value. */
export interface Period {
  readonly value: string;
  readonly interval: Interval;
  readonly granularity: Granularity;
}

export type Season = 'SP' | 'SU' | 'FA' | 'WI';

// Unit: months of the year, from 1. Meteorological seasons of the northern hemisphere; winter runs into the next year.
const SEASON_START: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };
// Day numbers of 0000-01-01 and 9998-12-31: 9999-12-31 has no next day in four digits.
const FIRST_DAY = -719_528;
const LAST_DAY = 2_932_531;
const LAST_YEAR = 9998;

/** A day by its day number; null outside the years 0–9998, as for all periods here. */
export function dayPeriod(day: number): Period | null {
  return period(day, day + 1, 'day', (from) => from);
}

/** A day by year, month and day of the month; null when there is no such day: 30 February. */
export function datePeriod(year: number, month: number, day: number): Period | null {
  const number = toDayNumber(year, month, day);
  return number === null ? null : dayPeriod(number);
}

/** The ISO week that holds the day. */
export function weekPeriod(day: number): Period | null {
  const monday = mondayOf(day);
  return isFarFromEnds(monday) ? period(monday, monday + 7, 'week', () => weekValue(monday)) : null;
}

/** Saturday and Sunday of the ISO week that holds the day. */
export function weekendPeriod(day: number): Period | null {
  const monday = mondayOf(day);
  return isFarFromEnds(monday)
    ? period(monday + 5, monday + 7, 'weekend', () => `${weekValue(monday)}-WE`)
    : null;
}

/** A month by its number counted from year 0: `monthIndex(2025, 5) - 1` is the month before May 2025. */
export function monthPeriod(index: number): Period | null {
  return months(index, 1, 'month', (from) => from.slice(0, 7));
}

export function monthIndex(year: number, month: number): number {
  return year * 12 + month - 1;
}

/** A quarter by its number counted from year 0, as months are. */
export function quarterPeriod(index: number): Period | null {
  const quarter = (((index % 4) + 4) % 4) + 1;
  return months(index * 3, 3, 'quarter', (from) => `${from.slice(0, 4)}-Q${quarter}`);
}

/** A half-year, 1 or 2. */
export function halfPeriod(year: number, half: number): Period | null {
  return months(
    monthIndex(year, half === 1 ? 1 : 7),
    6,
    'half',
    (from) => `${from.slice(0, 4)}-H${half}`,
  );
}

export function seasonPeriod(year: number, season: Season): Period | null {
  const start = monthIndex(year, SEASON_START[season]);
  return months(start, 3, 'season', (from) => `${from.slice(0, 4)}-${season}`);
}

export function yearPeriod(year: number): Period | null {
  return months(year * 12, 12, 'year', (from) => from.slice(0, 4));
}

/** The ten years that begin with these digits: 199 is the 1990s. */
export function decadePeriod(decade: number): Period | null {
  return months(decade * 120, 120, 'decade', (from) => from.slice(0, 3));
}

/** The hundred years that begin with these digits: 19 is the twentieth century, counted from 1900. */
export function centuryPeriod(century: number): Period | null {
  return months(century * 1200, 1200, 'century', (from) => from.slice(0, 2));
}

export function firstDay(period: Period): number {
  return dayNumber(period.interval.from);
}

/** Year, month (1–12) and day of the month. */
export function partsOf(day: number): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const [year = 0, month = 1, date = 1] = fromDayNumber(day).split('-').map(Number);
  return { year, month, day: date };
}

/** ISO: Monday is 1, Sunday 7. Day 0, 1970-01-01, was a Thursday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

function mondayOf(day: number): number {
  return day - weekdayOf(day) + 1;
}

// The value of a week needs the year of its Thursday, which must have four digits.
function isFarFromEnds(monday: number): boolean {
  return monday >= FIRST_DAY + 7 && monday <= LAST_DAY - 7;
}

// 1998-W08: the week belongs to the year of its Thursday.
function weekValue(monday: number): string {
  const { year } = partsOf(monday + 3);
  const fourth = toDayNumber(year, 1, 4) ?? 0;
  const week = (monday - mondayOf(fourth)) / 7 + 1;
  return `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}`;
}

function months(
  index: number,
  count: number,
  granularity: Granularity,
  valueFrom: (from: IsoDate) => string,
): Period | null {
  const from = firstOfMonth(index);
  const to = firstOfMonth(index + count);
  return from === null || to === null ? null : period(from, to, granularity, valueFrom);
}

function firstOfMonth(index: number): number | null {
  const year = Math.floor(index / 12);
  return Number.isInteger(index) && year >= 0 && year <= LAST_YEAR + 1
    ? toDayNumber(year, (index % 12) + 1, 1)
    : null;
}

function period(
  from: number,
  to: number,
  granularity: Granularity,
  valueFrom: (from: IsoDate) => string,
): Period | null {
  if (!(from >= FIRST_DAY && to <= LAST_DAY + 1)) return null;
  const interval = { from: fromDayNumber(from), to: fromDayNumber(to) };
  return { value: valueFrom(interval.from), interval, granularity };
}
