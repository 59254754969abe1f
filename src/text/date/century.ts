import { expressionsOf } from './expressions-of.ts';
import { centuryPeriod } from './period.ts';
import { dated, type TimeExpression } from './time-expression.ts';

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty-first',
];
// the 19th century; nineteenth-century; the early 20th century
const PATTERN = new RegExp(
  `(?<![\\p{L}\\d])(?:the )?(?:(?:early|mid|late)[ -])?(?<which>\\d{1,2}(?:st|nd|rd|th)|${ORDINALS.toReversed().join('|')})[ -]centur(?:y|ies)(?!\\p{L})`,
  'giu',
);

/** A hundred years. */
export function century(paragraph: string): readonly TimeExpression[] {
  return expressionsOf(paragraph, PATTERN, 'century', ({ which = '' }) => () => {
    const number = Number.parseInt(which, 10) || ORDINALS.indexOf(which.toLowerCase()) + 1;
    return dated(centuryPeriod(number - 1), 'stated');
  });
}
