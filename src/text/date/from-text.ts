import { expressionsOf } from './expressions-of.ts';
import { firstDay } from './period.ts';
import { dated, unplaced, type TimeExpression } from './time-expression.ts';
import { unitOf } from './time-unit.ts';
import { unitFrom } from './unit-arithmetic.ts';

// that day; the same year; the following month; the next day; the previous week; the year before
const PATTERN =
  /(?<!\p{L})(?:(?<which>that same|that|(?<=[Ll]ater )in the|the same|the very same|the following|the next|the previous|the preceding) (?<unit>day|week|month|year)|the (?<before>day|year|month|week) (?<side>before|after))(?!\p{L})/giu;
const SHIFT: Readonly<Record<string, number>> = {
  'the following': 1,
  'the next': 1,
  after: 1,
  'the previous': -1,
  'the preceding': -1,
  before: -1,
};

/** Counted from what the text mentioned last. */
export function fromText(paragraph: string): readonly TimeExpression[] {
  return expressionsOf(paragraph, PATTERN, 'from-text', ({ which, unit, before, side }) => {
    const shift = SHIFT[(which ?? side ?? '').toLowerCase()] ?? 0;
    const counted = unitOf(unit ?? before ?? 'day');
    return ({ mentioned }) => {
      if (mentioned === null) return unplaced('DATE', 'PAST_REF', 'relative-to-text');
      return dated(unitFrom(firstDay(mentioned), counted, shift), 'relative-to-text');
    };
  });
}
