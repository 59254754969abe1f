import { AMOUNT, countOf } from './amount.ts';
import { expressionsOf, type Words } from './expressions-of.ts';
import { firstDay } from './period.ts';
import { yearEarlier } from './reported-quarter.ts';
import {
  dated,
  referenceValue,
  unplaced,
  type Anchors,
  type Resolution,
  type TimeExpression,
} from './time-expression.ts';
import { isClockUnit, unitOf } from './time-unit.ts';
import { unitFrom } from './unit-arithmetic.ts';

// a day earlier; four weeks later; two days before, but not “two days before the vote”
const PATTERN = new RegExp(
  `(?<![\\p{L}\\d])${AMOUNT} (?<side>earlier|later|(?:before|after|afterwards?|previously)(?=[.,;:)]|$))(?![\\p{L}-])(?! than)`,
  'giu',
);

/** So many units from what the text mentioned last: right in one case of four, so that it dates no sentence. */
export function earlierOrLater(paragraph: string): readonly TimeExpression[] {
  return expressionsOf(
    paragraph,
    PATTERN,
    'earlier-or-later',
    (words) => (anchors) => resolve(anchors, words),
  );
}

function resolve(anchors: Anchors, words: Words): Resolution | null {
  const number = countOf(words);
  const unit = unitOf(words['unit'] ?? '');
  const sign = /^(?:later|after)/i.test(words['side'] ?? '') ? 1 : -1;
  if (sign < 0 && number === 1 && unit === 'year' && anchors.reportedQuarter !== null)
    return yearEarlier(anchors);
  const { mentioned, publication } = anchors;
  const start = mentioned === null ? publication : firstDay(mentioned);
  if (number === null || start === null || isClockUnit(unit)) {
    return unplaced('DATE', referenceValue(sign), 'relative-to-text');
  }
  return dated(unitFrom(start, unit, sign * number), 'relative-to-text');
}
