import { MONTH, monthNumber } from './calendar-words.ts';
import { expressionsOf } from './expressions-of.ts';
import { datePeriod, firstDay, partsOf, weekdayOf, weekendPeriod, weekPeriod } from './period.ts';
import { dated, unplaced, type TimeExpression } from './time-expression.ts';

// over the weekend
const WEEKEND = /(?<!\p{L})(?<the>[Tt]he )weekend(?!\p{L})/gu;
// the week of March 6
const WEEK_OF = new RegExp(
  `(?<!\\p{L})the week (?:of|beginning) (?<month>${MONTH}) (?<day>\\d{1,2})(?!\\d)`,
  'giu',
);

/** Weeks and weekends by their own words; “the weekend” is the last one, unless published on it. */
export function week(paragraph: string): readonly TimeExpression[] {
  return [
    ...expressionsOf(paragraph, WEEKEND, 'week', () => ({ publication }) => {
      if (publication === null) return unplaced('DATE', 'XXXX-WXX-WE');
      const back = weekdayOf(publication) >= 6 ? 0 : 7;
      return dated(weekendPeriod(publication - back), 'relative-to-publication');
    }),
    ...expressionsOf(
      paragraph,
      WEEK_OF,
      'week',
      ({ month = '', day = '' }) =>
        ({ publication }) => {
          if (publication === null) return unplaced('DATE', 'XXXX-WXX', 'year-inferred');
          const { year } = partsOf(publication);
          const near = [-1, 0, 1]
            .map((shift) => datePeriod(year + shift, monthNumber(month), Number(day)))
            .filter((period) => period !== null)
            .toSorted(
              (a, b) => Math.abs(firstDay(a) - publication) - Math.abs(firstDay(b) - publication),
            )[0];
          return near === undefined ? null : dated(weekPeriod(firstDay(near)), 'year-inferred');
        },
    ),
  ];
}
