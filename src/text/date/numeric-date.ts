import { expressionsOf } from './expressions-of.ts';
import { datePeriod } from './period.ts';
import { dated, type TimeExpression } from './time-expression.ts';

// 2025-05-31, 2025/05/31
const YEAR_FIRST =
  /(?<![\d./-])(?<year>[12]\d{3})(?<mark>[-/])(?<month>\d{2})\k<mark>(?<day>\d{2})(?![\d-])/gu;
// 31.05.2025, 05/31/2025, 31-5-2025
const YEAR_LAST =
  /(?<![\d./-])(?<first>\d{1,2})(?<mark>[./-])(?<second>\d{1,2})\k<mark>(?<year>[12]\d{3})(?![\d-]|\.\d)/gu;

/** Dates in digits. Which number is the month shows from the numbers, or from the other dates of the text; else it is none. */
export function numericDate(paragraph: string): readonly TimeExpression[] {
  return [
    ...expressionsOf(paragraph, YEAR_FIRST, 'numeric-date', (words) => () => {
      return dated(
        datePeriod(Number(words['year']), Number(words['month']), Number(words['day'])),
        'stated',
      );
    }),
    ...expressionsOf(paragraph, YEAR_LAST, 'numeric-date', (words) => ({ isDayFirst }) => {
      const first = Number(words['first']);
      const second = Number(words['second']);
      const isOpen = first <= 12 && second <= 12 && first !== second;
      const dayFirst = isOpen ? isDayFirst : first > 12;
      if (dayFirst === null) return null;
      const [day, month] = dayFirst ? [first, second] : [second, first];
      return dated(datePeriod(Number(words['year']), month, day), 'stated');
    }),
  ];
}
