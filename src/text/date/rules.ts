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
import {
  AGO_WORD,
  CENTURY_WORD,
  DECADE_WORD,
  DEICTIC_WORD,
  DURATION_WORD,
  ERA_WORD,
  FOUR_DIGITS,
  HOLIDAY_WORD,
  MONTH_WORD,
  QUARTER_WORD,
  REPEATED_WORD,
  SEASON_WORD,
  SIDE_WORD,
  TIME_WORD,
  UNIT_WORD,
  VAGUE_WORD,
  WEEKDAY_WORD,
  WEEK_WORD,
  YEAR_DIGITS,
  YEAR_WORD,
} from './gates.ts';
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

interface GatedRule {
  readonly find: Rule;
  /** A paragraph without it has nothing for the rule: most paragraphs cost most rules one short look. */
  readonly gate: RegExp;
}

/** All rules. Where two matches overlap the longer wins; of two equally long ones the rule that stands first. */
export const RULES: readonly GatedRule[] = [
  { find: dateRange, gate: FOUR_DIGITS }, // before full-date and month-day, which read either end alone and miss the shared year
  { find: numericDate, gate: FOUR_DIGITS },
  { find: fullDate, gate: FOUR_DIGITS },
  { find: monthAndYear, gate: MONTH_WORD }, // before month-day, which would read “May 20” into “May 2025”
  { find: dayList, gate: MONTH_WORD }, // before month-day, which reads one end alone
  { find: namedDay, gate: HOLIDAY_WORD }, // before month-day: “the September 11 attacks”
  { find: monthDay, gate: MONTH_WORD },
  { find: month, gate: MONTH_WORD },
  { find: decade, gate: DECADE_WORD }, // before bare-year: “the 1990s”
  { find: century, gate: CENTURY_WORD },
  { find: eraYear, gate: ERA_WORD },
  { find: bareYear, gate: YEAR_DIGITS },
  { find: spelledYear, gate: YEAR_WORD },
  { find: quarter, gate: QUARTER_WORD }, // before duration: “the first quarter”
  { find: reportedQuarter, gate: QUARTER_WORD },
  { find: season, gate: SEASON_WORD },
  { find: deicticDay, gate: DEICTIC_WORD },
  { find: weekday, gate: WEEKDAY_WORD },
  { find: week, gate: WEEK_WORD },
  { find: repeated, gate: REPEATED_WORD }, // before duration: “a year” after “$3 million”
  { find: ago, gate: AGO_WORD }, // before duration: “two years ago”
  { find: earlierOrLater, gate: SIDE_WORD },
  { find: fromText, gate: UNIT_WORD },
  { find: unitShift, gate: UNIT_WORD },
  { find: runningUnit, gate: UNIT_WORD }, // before duration: “the past year”
  { find: timeOfDay, gate: TIME_WORD },
  { find: vagueTime, gate: VAGUE_WORD },
  { find: duration, gate: DURATION_WORD }, // last: it only keeps others from reading a date into an amount
];
