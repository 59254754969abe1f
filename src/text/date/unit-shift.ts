import { expressionsOf } from './expressions-of.ts';
import { weekendPeriod } from './period.ts';
import {
  dated,
  referenceValue,
  unplaced,
  type Anchors,
  type Resolution,
  type TimeExpression,
} from './time-expression.ts';
import { unitOf } from './time-unit.ts';
import { unitFrom } from './unit-arithmetic.ts';

// last month; this week; next year: but not “the last week of August”, “this year's third quarter”
const DEICTIC =
  /(?<!\p{L}|[Tt]he )(?<which>last|this|next|coming) (?:fiscal |calendar )?(?<unit>week|weekend|month|quarter|year|decade|century)(?!\p{L})(?!-old|-long| and a half)/giu;
const SHIFT: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1, coming: 1 };

/** “Last”, “this” and “next” with a unit: counted from the unit that holds the publication day. */
export function unitShift(paragraph: string): readonly TimeExpression[] {
  return expressionsOf(
    paragraph,
    DEICTIC,
    'unit-shift',
    ({ which = '', unit = '' }) =>
      (anchors) => {
        return shiftedUnit(
          anchors.publication,
          unit.toLowerCase(),
          SHIFT[which.toLowerCase()] ?? 0,
        );
      },
  );
}

/** The unit so many from the one that holds the day; `PAST_REF` and so on without a day. */
export function shiftedUnit(
  day: Anchors['publication'],
  unit: string,
  shift: number,
): Resolution | null {
  if (day === null) return unplaced('DATE', referenceValue(shift));
  const period =
    unit === 'weekend' ? weekendPeriod(day + 7 * shift) : unitFrom(day, unitOf(unit), shift);
  return dated(period, 'relative-to-publication');
}
