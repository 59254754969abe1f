import { expressionsOf } from './expressions-of.ts';
import { dayPeriod } from './period.ts';
import { dated, referenceValue, unplaced, type TimeExpression } from './time-expression.ts';

// today, yesterday, tomorrow, the day before yesterday
const PATTERN =
  /(?<![\p{L}-])(?<word>[Tt]oday|TODAY|[Yy]esterday|[Tt]omorrow|the day before yesterday|the day after tomorrow)(?![\p{L}])/gu;
// Today, the port is the largest of the country: “today” as in “nowadays”
const NOWADAYS =
  /^, (?:however, |though, )?(?:(?!was|were|will|had|said|told|that|I|we|\p{Ll}+ed\b)[^\s.,;:’']+ ){1,5}?(?:is|are|remains?|has|have)(?! (?:arrived|said|announced|told)\b)\b/u;
const SHIFT: Readonly<Record<string, number>> = {
  today: 0,
  yesterday: -1,
  tomorrow: 1,
  'the day before yesterday': -2,
  'the day after tomorrow': 2,
};

/** Days that only the moment of writing tells. */
export function deicticDay(paragraph: string): readonly TimeExpression[] {
  return expressionsOf(paragraph, PATTERN, 'deictic-day', ({ word = '' }, match) => {
    const after = paragraph.slice(match.index + word.length, match.index + word.length + 80);
    if (word === 'Today' && NOWADAYS.test(after))
      return () => unplaced('DATE', 'PRESENT_REF', 'deictic');
    const shift = SHIFT[word.toLowerCase()] ?? 0;
    return ({ publication }) => {
      if (publication !== null) return dated(dayPeriod(publication + shift), 'deictic');
      return unplaced('DATE', referenceValue(shift), 'deictic');
    };
  });
}
