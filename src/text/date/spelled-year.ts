import { numberOf } from './amount.ts';
import { expressionsOf } from './expressions-of.ts';
import { yearPeriod } from './period.ts';
import { dated, type TimeExpression } from './time-expression.ts';

const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
// nineteen ninety-six, twenty nineteen, the year two thousand
const PATTERN = new RegExp(
  `(?<!\\p{L})(?<century>nineteen|twenty) (?<rest>(?:(?:${TENS})(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen))(?![\\p{L}-])|(?<!\\p{L})the year two thousand(?! and)(?!\\p{L})`,
  'giu',
);

/** A year as it is spoken; broadcast transcripts write it so. */
export function spelledYear(paragraph: string): readonly TimeExpression[] {
  return expressionsOf(paragraph, PATTERN, 'spelled-year', ({ century, rest = '' }) => () => {
    if (century === undefined) return dated(yearPeriod(2000), 'stated');
    const hundreds = century.toLowerCase() === 'nineteen' ? 1900 : 2000;
    return dated(yearPeriod(hundreds + (numberOf(rest) ?? 0)), 'stated');
  });
}
