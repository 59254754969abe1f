import type { Words } from './expressions-of.ts';
import { UNIT, UNITS as UNIT_PLURALS } from './time-unit.ts';

/** Amounts of time in words: how “two and a half years” or “several weeks” are found and counted. */

const UNITS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const ONES = UNITS.slice(1, 10).join('|');

// twenty-five, twenty five, eleven, a hundred, a dozen
export const NUMBER_WORD = `(?:(?:${TENS.join('|')})(?:[- ](?:${ONES}))?|${UNITS.slice(1).toReversed().join('|')}|a hundred|(?:a )?dozen)`;
// 25; 2.5; 1,000; 2 1/2; two and a half
export const NUMBER = `(?:\\d{1,3}(?:,\\d{3})(?![\\d,])|\\d{1,4}(?:\\.\\d)?(?![\\d,.]\\d)(?: ?1/2| ?½)?|${NUMBER_WORD})(?:[- ]and[- ]a[- ]half)?`;
// several, a few, a couple of: more than one, but nobody says how many
export const VAGUE_NUMBER = '(?:several|a few|few|many|some)';
export const COUPLE = '(?:a )?couple(?: of)?';

const HEDGE =
  '(?:(?:about|almost|nearly|around|roughly|over|more than|less than|just|barely|only|some|at least) )?';
// about two years; a week; several months; years; a year and a half
export const AMOUNT = `${HEDGE}(?:(?<vague>${VAGUE_NUMBER} )?(?:(?<number>${NUMBER}|an?|${COUPLE})[ -])?(?<unit>${UNIT_PLURALS}|${UNIT}))(?:(?<half> and a half)| or so| or two)?`;

/** The whole number in the groups of `AMOUNT`, or null when they name none: “several”, “two and a half”. */
export function countOf(words: Words): number | null {
  if (words['vague'] !== undefined || words['half'] !== undefined) return null;
  if (words['number'] === undefined) return null;
  const number = numberOf(words['number']);
  return number !== null && Number.isInteger(number) ? number : null;
}

/** How many, or null for words that do not say: “several”. */
export function numberOf(words: string): number | null {
  const half = /and[- ]a[- ]half|1\/2|½/.test(words) ? 0.5 : 0;
  const rest = words
    .toLowerCase()
    .replace(/[- ]and[- ]a[- ]half| ?1\/2| ?½/, '')
    .replace(',', '')
    .trim();
  const number = wholeNumberOf(rest);
  return number === null ? null : number + half;
}

function wholeNumberOf(words: string): number | null {
  if (/^\d+(?:\.\d)?$/.test(words)) return Number(words);
  if (/^an?$/.test(words)) return 1;
  if (/couple/.test(words)) return 2;
  if (/dozen/.test(words)) return 12;
  if (words === 'a hundred') return 100;
  const [first = '', second = ''] = words.split(/[- ]/);
  const tens = TENS.indexOf(first);
  if (tens >= 0) return (tens + 2) * 10 + Math.max(0, UNITS.indexOf(second));
  const unit = UNITS.indexOf(words);
  return unit > 0 ? unit : null;
}
