import { expressionsOf } from './expressions-of.ts';
import { firstDay, quarterPeriod } from './period.ts';
import {
  dated,
  unplaced,
  type Anchors,
  type Resolution,
  type TimeExpression,
} from './time-expression.ts';
import { quarterIndexOf, unitFrom } from './unit-arithmetic.ts';

// the quarter; the latest period
const SAME =
  /(?<!\p{L})[Tt]he (?:(?<latest>latest|most recent) (?:fiscal )?(?:quarter|period)|quarter)(?!\p{L}|-)/gu;
// year-earlier profit; the year-ago quarter
const YEAR_EARLIER =
  /(?<!\p{L})(?:[Tt]he )?(?:comparable )?[Yy]ear-(?:earlier|ago)(?: (?:period|quarter))?(?!\p{L})/gu;

/** What a company's report calls its quarter, and the same quarter of the year before. */
export function reportedQuarter(paragraph: string): readonly TimeExpression[] {
  return [
    ...expressionsOf(paragraph, SAME, 'reported-quarter', ({ latest }) => (anchors) => {
      const { reportedQuarter: reported, publication } = anchors;
      if (reported !== null) return dated(reported, 'relative-to-text');
      if (publication === null || latest === undefined) return unplaced('DATE', 'PRESENT_REF');
      return dated(quarterPeriod(quarterIndexOf(publication) - 1), 'relative-to-publication');
    }),
    ...expressionsOf(paragraph, YEAR_EARLIER, 'reported-quarter', () => yearEarlier),
  ];
}

/** The same quarter of the year before, when a quarter was mentioned; else the year before. */
export function yearEarlier({
  reportedQuarter: reported,
  publication,
}: Anchors): Resolution | null {
  if (reported !== null) {
    return dated(quarterPeriod(quarterIndexOf(firstDay(reported)) - 4), 'relative-to-text');
  }
  if (publication === null) return unplaced('DATE', 'PAST_REF');
  return dated(unitFrom(publication, 'year', -1), 'relative-to-publication');
}
