declare const isoDate: unique symbol;

/** A day of the proleptic Gregorian calendar, `YYYY-MM-DD`. Only `fromDayNumber` makes one. */
export type IsoDate = string & { readonly [isoDate]: true };

// 2025-05-31
const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

/** The day that the text names, or null when it is no calendar day: `2025-02-30` is none. */
export function parseIsoDate(text: string): IsoDate | null {
  const match = PATTERN.exec(text);
  if (match === null) return null;
  const day = toDayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
  return day === null || fromDayNumber(day) !== text ? null : fromDayNumber(day);
}

/** Days since 1970-01-01; null when year, month (1–12) and day do not name a day. */
export function toDayNumber(year: number, month: number, day: number): number | null {
  const date = new Date(0);
  // setUTCFullYear, unlike Date.UTC, does not read the years 0–99 as 1900–1999.
  date.setUTCFullYear(year, month - 1, day);
  const exact =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exact ? date.getTime() / MS_PER_DAY : null;
}

/** @throws RangeError outside the years 0–9999, which have no four-digit form. */
export function fromDayNumber(day: number): IsoDate {
  const date = new Date(day * MS_PER_DAY);
  const year = date.getUTCFullYear();
  if (!Number.isInteger(day) || !(year >= 0 && year <= 9999)) {
    throw new RangeError(`Cannot write day number ${day} as a date`);
  }
  // Within these years toISOString writes four digits: 2025-05-31T00:00:00.000Z
  return date.toISOString().slice(0, 10) as IsoDate;
}

export function dayNumber(date: IsoDate): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const number = toDayNumber(year, month, day);
  if (number === null) throw new RangeError(`Cannot count the days of "${date}"`);
  return number;
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDayNumber(dayNumber(date) + days);
}
