import type { IsoDate } from '../../text/iso-date.ts';
import { addDays, fromDayNumber, toDayNumber } from '../../text/iso-date.ts';
import { monthNamed } from './month-names.ts';

/** How a text with numbers only is read: `05/06/2025` is 5 June, or 6 May where the month stands first. */
export type DayOrder = 'day-first' | 'month-first';

const FIRST_YEAR = 1995;
// A page may be dated ahead by its time zone, or by a day of print.
const DAYS_AHEAD = 2;

// 2025-05-30 · 20250530 · 2025/5/30T10:11 · 2025. 5. 30 · 2025年5月30日
const YEAR_FIRST =
  /(?<!\d)(?<year>(?:19|20)\d\d)(?:(?<month>\d\d)(?<day>\d\d)(?!\d{5})|\s?[-/.年]\s?(?<month2>\d{1,2})\s?[-/.月]\s?(?<day2>\d{1,2})(?!\d))/gu;
// 30.05.2025 · 5/30/2025 · 30. 5. 2025 · 30-05-2025
const YEAR_LAST =
  /(?<!\d[.:]?)(?<one>\d{1,2})(?<sign>[./-])\s?(?<two>\d{1,2})[./-]\s?(?<year>(?:19|20)\d\d)(?!\d)/gu;
// 30.05.25
const SHORT_YEAR = /(?<![\d.])(?<one>\d{1,2})\.\s?(?<two>\d{1,2})\.\s?(?<year>\d\d)(?![\d.])/gu;
// 30 May 2025 · 30. Mai 2025 · 30 de mayo de 2025 · 1er juin 2025 · 30 May, 2025 · 30-May-2025 · 5 травня 2025
const NAMED_LAST =
  /(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th|er|\.|º|ª|°)?[\s\u00a0-]{0,3}(?:de\s|of\s|d['’])?\s?(?<name>\p{L}[\p{L}\p{M}]{2,11})\.?,?[\s-]{1,2}(?:de\s|del\s)?(?<year>(?:19|20)\d\d)(?!\d)/gu;
// May 30, 2025 · May 30th 2025 · Mai 30, 2025
const NAMED_FIRST =
  /(?<![\p{L}\d])(?<name>\p{L}[\p{L}\p{M}]{2,11})\.?\s{1,2}(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s{1,2}(?:at\s)?(?<year>(?:19|20)\d\d)(?!\d)/gu;
// 2025 m. gegužės 30 and 2025. május 30.
const NAMED_AFTER_YEAR =
  /(?<!\d)(?<year>(?:19|20)\d\d)\.?\s(?:m\.\s)?(?<name>\p{L}[\p{L}\p{M}]{2,11})\.?\s(?<day>\d{1,2})(?!\d)/gu;

/** A day in a text, where it stands, and whether day and month could be the other way round. */
export interface FoundDay {
  readonly day: IsoDate;
  readonly index: number;
  readonly isAmbiguous: boolean;
}

/**
 * The first day written in a text, never earlier than 1995 and never more than two days after `today`. The day
 * is taken as written: no time zone is converted. Numbers of 10 or 13 digits alone are Unix times.
 */
export function findDay(text: string, today: IsoDate, order: DayOrder): FoundDay | null {
  const latest = addDays(today, DAYS_AHEAD);
  const found: FoundDay[] = [];
  const add = (index: number, parts: Parts | null, isAmbiguous = false): void => {
    const day = parts === null ? null : dayOf(parts);
    if (day === null || day > latest || Number(day.slice(0, 4)) < FIRST_YEAR) return;
    found.push({ day, index, isAmbiguous });
  };
  for (const { index, groups = {} } of text.matchAll(YEAR_FIRST)) {
    const { year, month, day, month2, day2 } = groups;
    add(index, partsOf(year, month ?? month2, day ?? day2));
  }
  for (const pattern of [YEAR_LAST, SHORT_YEAR]) {
    for (const { index, groups = {} } of text.matchAll(pattern)) {
      const { one, two, year = '', sign = '.' } = groups;
      const monthFirst = order === 'month-first' && sign !== '.';
      const whole = year.length === 2 ? `${Number(year) < 50 ? '20' : '19'}${year}` : year;
      const dayFirst = partsOf(whole, two, one);
      const other = partsOf(whole, one, two);
      const [first, second] = monthFirst ? [other, dayFirst] : [dayFirst, other];
      const isOpen = sign !== '.' && one !== two && isMonth(one) && isMonth(two);
      add(index, first !== null && dayOf(first) !== null ? first : second, isOpen);
    }
  }
  for (const pattern of [NAMED_LAST, NAMED_FIRST, NAMED_AFTER_YEAR]) {
    for (const { index, groups = {} } of text.matchAll(pattern)) {
      const { year, name = '', day } = groups;
      const month = monthNamed(name);
      if (month !== null) add(index, partsOf(year, String(month), day));
    }
  }
  found.push(...unixDay(text, latest));
  return found.sort((a, b) => a.index - b.index)[0] ?? null;
}

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function partsOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): Parts | null {
  if (year === undefined || month === undefined || day === undefined) return null;
  return { year: Number(year), month: Number(month), day: Number(day) };
}

function dayOf({ year, month, day }: Parts): IsoDate | null {
  const number = toDayNumber(year, month, day);
  return number === null ? null : fromDayNumber(number);
}

function isMonth(written: string | undefined): boolean {
  return Number(written) <= 12;
}

function unixDay(text: string, latest: IsoDate): readonly FoundDay[] {
  if (!/^\s*\d{10}(?:\d{3})?\s*$/.test(text)) return [];
  const seconds = Number(text.trim().slice(0, 10));
  const day = fromDayNumber(Math.floor(seconds / 86_400));
  return day > latest || Number(day.slice(0, 4)) < FIRST_YEAR
    ? []
    : [{ day, index: 0, isAmbiguous: false }];
}
