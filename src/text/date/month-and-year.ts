import { FULL_MONTH, MONTH, monthNumber, YEAR } from './calendar-words.ts';
import { expressionsOf } from './expressions-of.ts';
import { monthIndex, monthPeriod, partsOf } from './period.ts';
import { dated, originOf, unplaced, type TimeExpression } from './time-expression.ts';

// May 2025; May, 2025; September of 2024; Sept. 2024
const STATED = new RegExp(
  `(?<![\\p{L}\\d])(?<month>${MONTH})(?:\\s{1,2}of|\\s{0,2},)?\\s{1,2}(?<year>${YEAR})(?!,\\d)`,
  'gu',
);
// October this year; June last year; April of next year; May that year
const SHIFTED = new RegExp(
  `(?<![\\p{L}\\d])(?<month>${FULL_MONTH})(?: of)? (?<which>this|last|next|that|the same) year(?!\\p{L})`,
  'gu',
);
const SHIFT: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** A month with its year, stated or counted. */
export function monthAndYear(paragraph: string): readonly TimeExpression[] {
  return [
    ...expressionsOf(paragraph, STATED, 'month-and-year', ({ year, month }) => () => {
      return dated(monthPeriod(monthIndex(Number(year), monthNumber(month ?? ''))), 'stated');
    }),
    ...expressionsOf(
      paragraph,
      SHIFTED,
      'month-and-year',
      ({ which = '', month = '' }) =>
        (anchors) => {
          const shift = SHIFT[which];
          const number = monthNumber(month);
          const origin = originOf(
            shift === undefined ? { ...anchors, isNarrative: true } : anchors,
            'relative-to-publication',
          );
          if (origin === null) return unplaced('DATE', `XXXX-${String(number).padStart(2, '0')}`);
          const year = partsOf(origin.day).year + (shift ?? 0);
          return dated(monthPeriod(monthIndex(year, number)), origin.basis);
        },
    ),
  ];
}
