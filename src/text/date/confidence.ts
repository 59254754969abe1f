import type { DateBasis, Granularity } from './dated-mention.ts';

// Unit: share of placed mentions whose calendar value is the gold value, 0–1, as `eval:dates` prints it for platinum,
// TimeBank and AQUAINT together; (right + 1) / (placed + 2) where fewer than ten were placed. A value that the gold
// leaves open (“1989-WXX”) counts as wrong, which is most of what is wrong with weeks.
const MEASURED: Readonly<Record<string, number>> = {
  'full-date': 0.96,
  'numeric-date': 0.96, // not in the gold; as full-date
  'era-year': 0.96, // not in the gold; as full-date
  'date-range': 0.97, // 85 of 87, nearly all of them in WikiWars
  'day-list': 0.94, // 14 of 14, nearly all of them in WikiWars
  'month-and-year': 0.99, // 122 of 122, with WikiWars
  'month-and-year / relative-to-publication': 0.75,
  'month-day': 0.97,
  'named-day': 0.83,
  month: 0.9,
  'bare-year': 0.88,
  'spelled-year': 0.73,
  decade: 0.6, // the gold also writes “199X”
  century: 0.71,
  quarter: 0.98,
  'reported-quarter': 0.71,
  season: 0.93,
  'deictic-day': 0.98,
  'part-of-day': 0.88,
  clock: 0.33,
  weekday: 0.91,
  week: 0.5,
  'unit-shift / year': 0.88,
  'unit-shift / month': 0.97,
  'unit-shift': 0.42,
  'running-unit': 0.58,
  'ago / day': 0.75,
  'ago / month': 0.8,
  ago: 0.43,
};
// The year that the text gives to a month or a day, by the same count with WikiWars, which has nearly all of them: 308 of
// 324. In news they are rare and were wrong (0 of 5). Other expressions that count from the text: 64 of 117.
const IN_TEXT: Readonly<Record<string, number>> = {
  'month-day': 0.95,
  month: 0.93,
  'day-list': 0.93,
};
const IN_TEXT_ELSE = 0.55;

/** How often this kind of mention was right when measured; 1 for what claims no place in the calendar. */
export function confidenceOf(
  rule: string,
  basis: DateBasis,
  granularity: Granularity | null,
): number {
  if (granularity === null) return 1;
  if (basis === 'relative-to-text') return IN_TEXT[rule] ?? IN_TEXT_ELSE;
  const measured =
    MEASURED[`${rule} / ${granularity}`] ?? MEASURED[`${rule} / ${basis}`] ?? MEASURED[rule];
  if (measured === undefined) throw new RangeError(`Cannot say how sure the rule "${rule}" is`);
  return measured;
}
