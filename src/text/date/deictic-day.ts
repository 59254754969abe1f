import { expressionsOf } from './expressions-of.ts';
import { dayPeriod } from './period.ts';
import { dated, unplaced, type TimeExpression } from './time-expression.ts';

// today, yesterday, tomorrow, the day before yesterday
const PATTERN =
  /(?<![\p{L}-])(?<word>[Tt]oday|TODAY|[Yy]esterday|[Tt]omorrow|the day before yesterday|the day after tomorrow)(?![\p{L}])/gu;
const SHIFT: Readonly<Record<string, number>> = {
  today: 0,
  yesterday: -1,
  tomorrow: 1,
  'the day before yesterday': -2,
  'the day after tomorrow': 2,
};

/** Days that only the moment of writing tells. */
export function deicticDay(paragraph: string): readonly TimeExpression[] {
  return expressionsOf(paragraph, PATTERN, 'deictic-day', ({ word = '' }) => {
    const shift = SHIFT[word.toLowerCase()] ?? 0;
    return ({ publication }) => {
      if (publication !== null) return dated(dayPeriod(publication + shift), 'deictic');
      return unplaced('DATE', referenceOf(shift), 'deictic');
    };
  });
}

/** The value of what cannot be counted: `PAST_REF` for yesterday. */
function referenceOf(shift: number): string {
  return shift === 0 ? 'PRESENT_REF' : shift < 0 ? 'PAST_REF' : 'FUTURE_REF';
}
