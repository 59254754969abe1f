import { FULL_WEEKDAY, FULL_MONTH, monthNumber, weekdayNumber } from './calendar-words.ts';
import { numberOf } from './amount.ts';
import { expressionsOf } from './expressions-of.ts';
import { partOfDay } from './time-of-day.ts';
import { unplaced, type TimeExpression } from './time-expression.ts';
import { durationValue, UNIT, unitOf } from './time-unit.ts';

// every day; each year; every two weeks; every other week; per month
const EVERY = new RegExp(
  `(?<!\\p{L})(?:[Ee]very(?: single|(?<other> other))?|[Ee]ach|[Pp]er) (?:(?<number>two|three|four|five|six|ten|\\d{1,2}) )?(?<unit>${UNIT})s?(?!\\p{L})`,
  'gu',
);
// every Friday; each July
const NAMED = new RegExp(
  `(?<!\\p{L})(?:[Ee]very|[Ee]ach) (?:(?<weekday>${FULL_WEEKDAY})|(?<month>${FULL_MONTH})|(?<season>spring|summer|autumn|fall|winter)|(?<part>morning|afternoon|evening|night))(?!\\p{L})`,
  'gu',
);
// Fridays, Monday nights
const PLURAL = new RegExp(
  `(?<!\\p{L})(?<weekday>${FULL_WEEKDAY})(?:s| (?<part>morning|afternoon|evening|night)s)(?!\\p{L})`,
  'gu',
);
// daily, annually
const ADVERB =
  /(?<!\p{L})(?<word>[Hh]ourly|[Dd]aily|[Ww]eekly|[Mm]onthly|[Yy]early|[Aa]nnually)(?!\p{L})/gu;
// $3 a day; twice a week; ten times a year
const RATE = new RegExp(
  `(?<=(?:\\b(?:once|twice|times|million|billion|thousand|hundred|percent|dollars|euros|pounds|cents|people|hours|days|flights|tons|tonnes|barrels)|[\\d%]) )an? (?<unit>${UNIT})(?!\\p{L}|[ -](?:ago|earlier|later|before|after))`,
  'gu',
);
const ADVERBS: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  weekly: 'P1W',
  monthly: 'P1M',
  yearly: 'P1Y',
  annually: 'P1Y',
};
const SEASONS: Readonly<Record<string, string>> = {
  spring: 'SP',
  summer: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
};

/** What repeats: a TIMEX3 set. */
export function repeated(paragraph: string): readonly TimeExpression[] {
  return [
    ...expressionsOf(paragraph, EVERY, 'repeated', ({ number, other, unit = '' }) => {
      return set(
        durationValue(
          number === undefined ? (other === undefined ? 1 : 2) : numberOf(number),
          unitOf(unit),
        ),
      );
    }),
    ...expressionsOf(paragraph, NAMED, 'repeated', ({ weekday, month, season, part }) => {
      if (part !== undefined) return set(`XXXX-XX-XX${partOfDay(part)}`);
      if (weekday !== undefined) return set(`XXXX-WXX-${weekdayNumber(weekday)}`);
      if (month !== undefined) return set(`XXXX-${String(monthNumber(month)).padStart(2, '0')}`);
      return set(`XXXX-${SEASONS[season ?? ''] ?? 'SU'}`);
    }),
    ...expressionsOf(paragraph, PLURAL, 'repeated', ({ weekday = '', part }) =>
      set(`XXXX-WXX-${weekdayNumber(weekday)}${part === undefined ? '' : partOfDay(part)}`),
    ),
    ...expressionsOf(paragraph, ADVERB, 'repeated', ({ word = '' }) =>
      set(ADVERBS[word.toLowerCase()] ?? 'P1D'),
    ),
    ...expressionsOf(paragraph, RATE, 'repeated', ({ unit = '' }) =>
      set(durationValue(1, unitOf(unit))),
    ),
  ];
}

function set(value: string): TimeExpression['resolve'] {
  return () => unplaced('SET', value);
}
