import { numberOf } from './amount.ts';
import { FULL_MONTH, monthNumber } from './calendar-words.ts';
import { expressionsOf } from './expressions-of.ts';
import { monthIndex, monthPeriod, yearPeriod } from './period.ts';
import { dated, type TimeExpression } from './time-expression.ts';

const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
// nineteen ninety-six, twenty nineteen, the year two thousand
const PATTERN = new RegExp(
  `(?<!\\p{L})(?:(?<month>${FULL_MONTH}),? (?:of )?)?(?<century>[Nn]ineteen|[Tt]wenty) (?<rest>(?:(?:${TENS})(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen))(?![\\p{L}-])|(?<!\\p{L})the year two thousand(?! and)(?!\\p{L})`,
  'gu',
);

/** A year as it is spoken; broadcast transcripts write it so. */
export function spelledYear(paragraph: string): readonly TimeExpression[] {
  return expressionsOf(
    paragraph,
    PATTERN,
    'spelled-year',
    ({ century, month, rest = '' }) =>
      () => {
        if (century === undefined) return dated(yearPeriod(2000), 'stated');
        const hundreds = century.toLowerCase() === 'nineteen' ? 1900 : 2000;
        const year = hundreds + (numberOf(rest) ?? 0);
        return dated(
          month === undefined
            ? yearPeriod(year)
            : monthPeriod(monthIndex(year, monthNumber(month))),
          'stated',
        );
      },
  );
}
