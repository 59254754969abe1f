import { ago } from './ago.ts';
import { bareYear } from './bare-year.ts';
import { century } from './century.ts';
import { dateRange } from './date-range.ts';
import { dayList } from './day-list.ts';
import { decade } from './decade.ts';
import { deicticDay } from './deictic-day.ts';
import { duration } from './duration.ts';
import { earlierOrLater } from './earlier-or-later.ts';
import { eraYear } from './era-year.ts';
import { fromText } from './from-text.ts';
import { fullDate } from './full-date.ts';
import { month } from './month.ts';
import { monthAndYear } from './month-and-year.ts';
import { monthDay } from './month-day.ts';
import { namedDay } from './named-day.ts';
import { numericDate } from './numeric-date.ts';
import { quarter } from './quarter.ts';
import { repeated } from './repeated.ts';
import { reportedQuarter } from './reported-quarter.ts';
import { runningUnit } from './running-unit.ts';
import { season } from './season.ts';
import { spelledYear } from './spelled-year.ts';
import type { Rule } from './time-expression.ts';
import { timeOfDay } from './time-of-day.ts';
import { unitShift } from './unit-shift.ts';
import { vagueTime } from './vague-time.ts';
import { week } from './week.ts';
import { weekday } from './weekday.ts';

/** All rules. Where two matches overlap the longer wins; of two equally long ones the rule that stands first. */
export const RULES: readonly Rule[] = [
  dateRange, // before full-date and month-day, which read either end alone and miss the shared year
  numericDate,
  fullDate,
  monthAndYear, // before month-day, which would read “May 20” into “May 2025”
  dayList, // before month-day, which reads one end alone
  namedDay, // before month-day: “the September 11 attacks”
  monthDay,
  month,
  decade, // before bare-year: “the 1990s”
  century,
  eraYear,
  bareYear,
  spelledYear,
  quarter, // before duration: “the first quarter”
  reportedQuarter,
  season,
  deicticDay,
  weekday,
  week,
  repeated, // before duration: “a year” after “$3 million”
  ago, // before duration: “two years ago”
  earlierOrLater,
  fromText,
  unitShift,
  runningUnit, // before duration: “the past year”
  timeOfDay,
  vagueTime,
  duration, // last: it only keeps others from reading a date into an amount
];
