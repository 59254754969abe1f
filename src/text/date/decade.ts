import { expressionsOf } from './expressions-of.ts';
import { centuryPeriod, decadePeriod } from './period.ts';
import { dated, type TimeExpression } from './time-expression.ts';

// the 1990s; the late 1970's; mid-1980s
const IN_FULL =
  /(?<![\p{L}\d$€£.,]|\d-)(?:the )?(?:(?:early|mid|late)[ -])?(?<decade>1\d\d|20\d)0[’']?s(?!\p{L})/gu;
// the '90s, the early 90's; never “in his 40s”
const CUT = /(?<!\p{L})(?:the )(?:(?:early|mid|late)[ -])?[‘’']?(?<digit>[1-9])0[’']?s(?!\p{L})/gu;
// the nineties
const IN_WORDS =
  /(?<!\p{L})(?:the )(?:(?:early|mid|late)[ -])?(?<word>[Tt]wenties|[Tt]hirties|[Ff]orties|[Ff]ifties|[Ss]ixties|[Ss]eventies|[Ee]ighties|[Nn]ineties)(?!\p{L})/gu;
const WORDS = [
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
];

/** Ten years. Without a century they are of the twentieth; “the 1800s” are a century. */
export function decade(paragraph: string): readonly TimeExpression[] {
  return [
    ...expressionsOf(paragraph, IN_FULL, 'decade', (words) => () => {
      const digits = Number(words['decade']);
      const period =
        digits % 10 === 0 && digits < 200 ? centuryPeriod(digits / 10) : decadePeriod(digits);
      return dated(period, 'stated');
    }),
    ...expressionsOf(paragraph, CUT, 'decade', (words) => () => {
      return dated(decadePeriod(190 + Number(words['digit'])), 'stated');
    }),
    ...expressionsOf(paragraph, IN_WORDS, 'decade', ({ word = '' }) => () => {
      return dated(decadePeriod(192 + WORDS.indexOf(word.toLowerCase())), 'stated');
    }),
  ];
}
