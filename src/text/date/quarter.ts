import { expressionsOf } from './expressions-of.ts';
import { halfPeriod, partsOf, quarterPeriod } from './period.ts';
import {
  dated,
  originOf,
  unplaced,
  type Anchors,
  type Resolution,
  type TimeExpression,
} from './time-expression.ts';
import { quarterIndexOf } from './unit-arithmetic.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth'];
// of 2024, of this year, 2024
const OF_YEAR =
  ',? (?:of )?(?:fiscal )?(?:(?<year>(?:19|20)\\d\\d)(?![\\d,])|(?<shifted>this|last|next) year)';
// the third quarter; third-quarter; this year's third quarter; the 1988 second quarter; the first quarter of 2025
const QUARTER = new RegExp(
  `(?<![\\p{L}\\d-])(?:(?<before>this|last|next) year[’']s |(?:the )?(?:(?<yearBefore>(?:19|20)\\d\\d) |fiscal |(?<ago>year-(?:ago|earlier)) )?)(?<which>first|second|third|fourth)[ -]quarter(?!\\p{L}|[- ]?finals?|back| of an?\\b)(?:${OF_YEAR})?`,
  'giu',
);
// Q3 2024; Q3; 2024 Q3
const SIGN =
  /(?<![\p{L}\d])(?:(?<yearBefore>(?:19|20)\d\d) ?[-/]?)?Q(?<number>[1-4])(?:(?: of)?,? (?<year>(?:19|20)\d\d))?(?![\p{L}\d])/gu;
// the first half of 2024; first-half profit: a bare “first half” may be of a match
const HALF = new RegExp(
  `(?<![\\p{L}\\d-])(?:the )?(?<which>first|second)[ -]half(?:${OF_YEAR}| of the (?:fiscal )?year|(?= (?:net|profit|loss|earnings|results?|sales|revenue|income)))(?!\\p{L})`,
  'giu',
);

/** A quarter or half of a year: by itself the latest that does not begin after the publication day. */
export function quarter(paragraph: string): readonly TimeExpression[] {
  return [
    ...expressionsOf(paragraph, QUARTER, 'quarter', (words) => {
      const number = ORDINALS.indexOf((words['which'] ?? '').toLowerCase()) + 1;
      return (anchors) =>
        resolve(anchors, number, {
          stated: words['year'] ?? words['yearBefore'],
          shifted: words['before'] ?? words['shifted'],
          isYearAgo: words['ago'] !== undefined,
        });
    }),
    ...expressionsOf(paragraph, SIGN, 'quarter', (words) => (anchors) => {
      const stated = words['year'] ?? words['yearBefore'];
      return resolve(anchors, Number(words['number']), {
        stated,
        shifted: undefined,
        isYearAgo: false,
      });
    }),
    ...expressionsOf(paragraph, HALF, 'quarter', (words) => (anchors) => half(anchors, words)),
  ];
}

interface YearWords {
  readonly stated: string | undefined;
  readonly shifted: string | undefined;
  readonly isYearAgo: boolean;
}

const SHIFT: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

function resolve(anchors: Anchors, number: number, words: YearWords): Resolution | null {
  if (words.stated !== undefined) {
    return dated(quarterPeriod(Number(words.stated) * 4 + number - 1), 'stated');
  }
  const origin = originOf(anchors, 'relative-to-publication');
  if (origin === null) return unplaced('DATE', `XXXX-Q${number}`);
  const { year } = partsOf(origin.day);
  if (words.shifted !== undefined) {
    const shift = SHIFT[words.shifted.toLowerCase()] ?? 0;
    return dated(quarterPeriod((year + shift) * 4 + number - 1), origin.basis);
  }
  const thisYears = year * 4 + number - 1;
  const latest = thisYears > quarterIndexOf(origin.day) ? thisYears - 4 : thisYears;
  return dated(quarterPeriod(words.isYearAgo ? latest - 4 : latest), origin.basis);
}

function half(
  anchors: Anchors,
  words: Readonly<Record<string, string | undefined>>,
): Resolution | null {
  const number = (words['which'] ?? '').toLowerCase() === 'first' ? 1 : 2;
  if (words['year'] !== undefined)
    return dated(halfPeriod(Number(words['year']), number), 'stated');
  const origin = originOf(anchors, 'relative-to-publication');
  if (origin === null) return unplaced('DATE', `XXXX-H${number}`);
  const shift = SHIFT[(words['shifted'] ?? '').toLowerCase()] ?? 0;
  return dated(halfPeriod(partsOf(origin.day).year + shift, number), origin.basis);
}
