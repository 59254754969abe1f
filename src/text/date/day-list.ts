import { groupSpan } from '../span.ts';
import { DAY, MONTH } from './calendar-words.ts';
import { matchesOf } from './matches-of.ts';
import { resolveMonthDay } from './month-day.ts';
import type { TimeExpression } from './time-expression.ts';

const JOINED = '\\s?(?:[-–—]|,|and|or|to|until|through|and on)\\s?(?:the )?';
// April 24 and 25; March 12–14; not “May 5, 2025”, “May 5 to 6 p.m.”
const MONTH_FIRST = new RegExp(
  `(?<![\\p{L}\\d])(?<first>(?<month>${MONTH})\\s(?<day1>${DAY}))${JOINED}(?<last>(?<day2>${DAY}))(?![:.,]\\d| ?[ap]\\.?m\\b|\\s\\p{L}{0,3}\\d| (?:million|billion|percent|people)\\b)`,
  'dgu',
);
// 28 and 29 August; 12–14 March
const DAY_FIRST = new RegExp(
  `(?<![\\p{L}\\d.,:$-]|\\d )(?<first>(?<day1>${DAY}))${JOINED}(?<last>(?<day2>${DAY})(?: of)?\\s(?<month>${MONTH}))(?!,? ?\\d{4})`,
  'dgu',
);

/** Two days of one month, which only one of them names. */
export function dayList(paragraph: string): readonly TimeExpression[] {
  return [MONTH_FIRST, DAY_FIRST].flatMap((pattern) =>
    matchesOf(paragraph, pattern).flatMap((match) => {
      const month = match.groups?.['month'];
      return (['first', 'last'] as const).map((group, index) => {
        const day = match.groups?.[`day${index + 1}`];
        const span = groupSpan(match, group);
        return {
          span,
          rule: 'day-list',
          // The first day stands for both: what is said before it holds for the other.
          resolve: (anchors) =>
            resolveMonthDay(anchors, { month, day }, paragraph, groupSpan(match, 'first')),
        } satisfies TimeExpression;
      });
    }),
  );
}
