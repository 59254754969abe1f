import { expressionsOf } from './expressions-of.ts';
import { yearPeriod } from './period.ts';
import { dated, unplaced, type TimeExpression } from './time-expression.ts';

// 218 BC, 44 B.C.
const BEFORE = /(?<![\p{L}\d.,])(?<year>\d{1,4}) ?(?:BCE?|B\.C\.(?:E\.)?)(?![\p{L}\d])/gu;
// AD 476, 476 A.D., 800 CE
const AFTER =
  /(?<![\p{L}\d.,])(?:(?:AD|A\.D\.) ?(?<first>\d{1,4})|(?<last>\d{1,4}) ?(?:AD|A\.D\.|CE|C\.E\.))(?![\p{L}\d])/gu;

/** A year with its era. One before Christ has a value, but no interval: the calendar here begins with the year 0. */
export function eraYear(paragraph: string): readonly TimeExpression[] {
  return [
    ...expressionsOf(paragraph, BEFORE, 'era-year', ({ year = '' }) => () => {
      return unplaced('DATE', `BC${year.padStart(4, '0')}`, 'stated');
    }),
    ...expressionsOf(paragraph, AFTER, 'era-year', ({ first, last }) => () => {
      return dated(yearPeriod(Number(first ?? last)), 'stated');
    }),
  ];
}
