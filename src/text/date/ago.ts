import { AMOUNT, countOf } from './amount.ts';
import { expressionsOf, type Words } from './expressions-of.ts';
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

// two years ago; about a week ago; years ago
const AGO = new RegExp(`(?<![\\p{L}\\d])${AMOUNT}[ -]ago(?!\\p{L})`, 'giu');
// three weeks from now; five years from today
const AHEAD = new RegExp(`(?<![\\p{L}\\d])${AMOUNT} (?:from (?:now|today)|hence)(?!\\p{L})`, 'giu');

/** So many units from the publication day, no finer than the unit: two weeks ago is a week. */
export function ago(paragraph: string): readonly TimeExpression[] {
  return [
    ...expressionsOf(paragraph, AGO, 'ago', (words) => (anchors) => resolve(anchors, words, -1)),
    ...expressionsOf(paragraph, AHEAD, 'ago', (words) => (anchors) => resolve(anchors, words, 1)),
  ];
}

function resolve(anchors: Anchors, words: Words, sign: 1 | -1): Resolution | null {
  const number = countOf(words);
  const unit = unitOf(words['unit'] ?? '');
  if (sign < 0 && number === 1 && unit === 'year' && anchors.reportedQuarter !== null)
    return yearEarlier(anchors);
  if (number === null || anchors.publication === null || isClockUnit(unit)) {
    return unplaced('DATE', referenceValue(sign));
  }
  return dated(unitFrom(anchors.publication, unit, sign * number), 'relative-to-publication');
}
