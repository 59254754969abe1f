import { ago } from './ago.ts';
import { bareYear } from './bare-year.ts';
import { century } from './century.ts';
import { DIGIT, MONTH, UNIT, UNIT_OR_RUN, WEEKDAY, type CluedRule } from './clues.ts';
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
import { timeOfDay } from './time-of-day.ts';
import { unitShift } from './unit-shift.ts';
import { vagueTime } from './vague-time.ts';
import { week } from './week.ts';
import { weekday } from './weekday.ts';

/** All rules. Where two matches overlap the longer wins; of two equally long ones the rule that stands first. */
export const RULES: readonly CluedRule[] = [
  { rule: dateRange, clues: [DIGIT] }, // before full-date and month-day, which read either end alone and miss the shared year
  { rule: numericDate, clues: [DIGIT] },
  { rule: fullDate, clues: [DIGIT, MONTH] },
  { rule: monthAndYear, clues: [MONTH] }, // before month-day, which would read “May 20” into “May 2025”
  { rule: dayList, clues: [DIGIT, MONTH] }, // before month-day, which reads one end alone
  {
    rule: namedDay,
    clues: [/9\/11|sep|christmas|boxing|new year|thanksgiving|halloween|valentine/],
  }, // before month-day: “the September 11 attacks”
  { rule: monthDay, clues: [DIGIT, MONTH] },
  { rule: month, clues: [MONTH] },
  { rule: decade, clues: [/\d0|ties/] }, // before bare-year: “the 1990s”
  { rule: century, clues: [/centur/] },
  { rule: eraYear, clues: [DIGIT] },
  { rule: bareYear, clues: [DIGIT] },
  { rule: spelledYear, clues: [/nineteen|twenty|the year two/] },
  { rule: quarter, clues: [/quarter|half|q[1-4]/] }, // before duration: “the first quarter”
  { rule: reportedQuarter, clues: [/quarter|period|year-/] },
  { rule: season, clues: [/spring|summer|autumn|fall|winter/] },
  { rule: deicticDay, clues: [/today|yesterday|tomorrow/] },
  { rule: weekday, clues: [WEEKDAY] },
  { rule: week, clues: [/week/] },
  {
    rule: repeated,
    clues: [
      /day|week|month|year|hour|minute|decade|quarter|centur|fortnight|millenni|daily|annually|every|each/,
    ],
  }, // before duration: “a year” after “$3 million”
  { rule: ago, clues: [UNIT, /ago|from now|from today|hence/] }, // before duration: “two years ago”
  { rule: earlierOrLater, clues: [UNIT, /earlier|later|before|after|previou/] },
  { rule: fromText, clues: [/day|week|month|year/] },
  { rule: unitShift, clues: [UNIT] },
  { rule: runningUnit, clues: [UNIT] }, // before duration: “the past year”
  { rule: timeOfDay, clues: [/\d|noon|midnight|midday|morning|evening|night/] },
  {
    rule: vagueTime,
    clues: [
      /now|current|present|these days|moment|this time|the time being|recent|lately|past|soon|future/,
    ],
  },
  { rule: duration, clues: [UNIT_OR_RUN] }, // last: it only keeps others from reading a date into an amount
];
