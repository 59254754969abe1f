import { COMMA, DAY, MONTH, monthNumber, WEEKDAY, YEAR } from './calendar-words.ts';
import { expressionsOf, type Words } from './expressions-of.ts';
import { datePeriod } from './period.ts';
import { dated, type TimeExpression } from './time-expression.ts';

const OPENING = `(?<![\\p{L}\\d])(?:${WEEKDAY}${COMMA}(?:the )?)?`;

// Saturday, 31 May 2025; the 31st of May, 2025; 31 May, 2025
const DAY_FIRST = new RegExp(
  `${OPENING}(?<![\\d.,:$-])(?<day>${DAY})(?: of)?[\\s-]{1,2}(?<month>${MONTH})(?:[\\s-]|${COMMA})(?<year>${YEAR})`,
  'gu',
);
// May 31, 2025; April 20 , 2010; Saturday, May 31st 2025
const MONTH_FIRST = new RegExp(
  `${OPENING}(?<month>${MONTH})\\s{0,2}(?:the )?(?<day>${DAY})${COMMA}(?<year>${YEAR})(?!,\\d)`,
  'gu',
);

/** Day, month and year in words. */
export function fullDate(paragraph: string): readonly TimeExpression[] {
  return [DAY_FIRST, MONTH_FIRST].flatMap((pattern) =>
    expressionsOf(
      paragraph,
      pattern,
      'full-date',
      (words) => () => dated(periodOf(words), 'stated'),
    ),
  );
}

function periodOf({ year, month, day }: Words) {
  return datePeriod(Number(year), monthNumber(month ?? ''), Number.parseInt(day ?? '', 10));
}
