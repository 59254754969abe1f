import type { Span } from '../span.ts';
import { groupSpan } from '../span.ts';
import { DAY, MONTH, monthNumber, YEAR } from './calendar-words.ts';
import { matchesOf } from './matches-of.ts';
import { datePeriod, monthIndex, monthPeriod, yearPeriod, type Period } from './period.ts';
import { dated, type TimeExpression } from './time-expression.ts';

const TO = '\\s{0,2}(?:[-–—/]|to|and|or|until|till|through|,)\\s{0,2}';
const START = '(?<![\\p{L}\\d.,])';

// 31 May – 1 June 1916; 6–7 January 1916
const DAYS_FIRST = new RegExp(
  `${START}(?<first>(?<day1>${DAY})(?:\\s(?<month1>${MONTH}))?)${TO}(?:the )?(?<last>(?<day2>${DAY})(?: of)?\\s(?<month2>${MONTH}),?\\s(?<year>${YEAR}))`,
  'dgu',
);
// March 5–9, 1918; April 30 to May 2, 2025
const MONTHS_FIRST = new RegExp(
  `${START}(?<first>(?<month1>${MONTH})\\s(?<day1>${DAY}))${TO}(?<last>(?:(?<month2>${MONTH})\\s)?(?<day2>${DAY})\\s?,?\\s(?<year>${YEAR}))`,
  'dgu',
);
// August and September 1914
const MONTHS = new RegExp(
  `${START}(?<first>(?<month1>${MONTH}))${TO}(?<last>(?<month2>${MONTH}),?\\s(?<year>${YEAR}))`,
  'dgu',
);
// 1915–17, 2014-2016
const YEARS =
  /(?<![\p{L}\d.,$€£/-])(?<first>1\d{3}|20[0-4]\d)\s?[-–—/]\s?(?<last>\d\d(?:\d\d)?)(?![\p{L}\d%]|[.,/-]\d)/dgu;

type Groups = Readonly<Record<string, string | undefined>>;

/** Two dates that share what only one of them states: “31 May – 1 June 1916” is two days of 1916. */
export function dateRange(paragraph: string): readonly TimeExpression[] {
  return [
    ...[DAYS_FIRST, MONTHS_FIRST].flatMap((pattern) => pairs(paragraph, pattern, daysOf)),
    ...pairs(paragraph, MONTHS, monthsOf),
    ...pairs(paragraph, YEARS, yearsOf),
  ];
}

type Pair = readonly [Period | null, Period | null];

function pairs(
  paragraph: string,
  pattern: RegExp,
  read: (groups: Groups) => Pair | null,
): readonly TimeExpression[] {
  return matchesOf(paragraph, pattern).flatMap((match) => {
    const pair = read(match.groups ?? {});
    if (pair === null) return [];
    return [
      expression(groupSpan(match, 'first'), pair[0]),
      expression(groupSpan(match, 'last'), pair[1]),
    ];
  });
}

function expression(span: Span, period: Period | null): TimeExpression {
  return { span, rule: 'date-range', resolve: () => dated(period, 'stated') };
}

function daysOf({ day1 = '', day2 = '', month1, month2, year = '' }: Groups): Pair {
  const opening = monthNumber(month1 ?? month2 ?? '');
  const closing = monthNumber(month2 ?? month1 ?? '');
  // 30 December – 2 January 2017 begins in 2016.
  const turn = opening > closing ? 1 : 0;
  return [
    datePeriod(Number(year) - turn, opening, Number.parseInt(day1, 10)),
    datePeriod(Number(year), closing, Number.parseInt(day2, 10)),
  ];
}

function monthsOf({ month1 = '', month2 = '', year = '' }: Groups): Pair {
  const opening = monthNumber(month1);
  const closing = monthNumber(month2);
  return [
    monthPeriod(monthIndex(Number(year) - (opening > closing ? 1 : 0), opening)),
    monthPeriod(monthIndex(Number(year), closing)),
  ];
}

/** Null for what is no range of years: 2010-05. */
function yearsOf({ first = '', last = '' }: Groups): Pair | null {
  const opening = Number(first);
  const closing = last.length === 2 ? Math.floor(opening / 100) * 100 + Number(last) : Number(last);
  return closing > opening && closing < opening + 200
    ? [yearPeriod(opening), yearPeriod(closing)]
    : null;
}
