import type { Span } from '../span.ts';
import { clueOf, isPlanned } from './direction.ts';
import { expressionsOf } from './expressions-of.ts';
import { datePeriod, firstDay, partsOf, weekdayOf, type Period } from './period.ts';
import {
  dated,
  unplaced,
  type Anchors,
  type Resolution,
  type TimeExpression,
} from './time-expression.ts';
import { yearOfText } from './year-of-text.ts';

// the September 11 attacks, 9/11
const ATTACKS =
  /(?<![\p{L}\d./])(?:9\/11(?![\d/])|(?:September|Sept\.?) 11(?:th)?(?= (?:terror\p{Ll}*|attacks?|hijack\p{Ll}+|bomb\p{Ll}+)))/gu;
// last Christmas (not “Christmas tree”), Thanksgiving Day, New Year's Eve, Christmas 2024
const HOLIDAY =
  /(?<!\p{L})(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his) )?(?<name>Christmas(?: (?:Day|Eve)|(?! \p{L}|-)|(?= (?:and|or|in|when|after|before|because|at|to|with|for|as|but|the)\b))|Boxing Day|New Year[’']s (?:Day|Eve)|Thanksgiving(?: Day)?|Halloween|Valentine[’']s Day)(?:,? (?<year>(?:19|20)\d\d))?(?![\p{L}\d])/gu;

type DayOfYear = (year: number) => Period | null;
const DAYS: Readonly<Record<string, DayOfYear>> = {
  christmas: (year) => datePeriod(year, 12, 25),
  'christmas day': (year) => datePeriod(year, 12, 25),
  'christmas eve': (year) => datePeriod(year, 12, 24),
  'boxing day': (year) => datePeriod(year, 12, 26),
  "new year's day": (year) => datePeriod(year, 1, 1),
  "new year's eve": (year) => datePeriod(year, 12, 31),
  thanksgiving: thanksgiving,
  'thanksgiving day': thanksgiving,
  halloween: (year) => datePeriod(year, 10, 31),
  "valentine's day": (year) => datePeriod(year, 2, 14),
};
// Unit: days ahead of publication; further ahead only with a cue.
const NEAR_FUTURE = 75;
const REACH: Readonly<Record<string, number>> = { last: -1, this: 365, next: 365 };

/** Days that go by a name. */
export function namedDay(paragraph: string): readonly TimeExpression[] {
  return [
    ...expressionsOf(paragraph, ATTACKS, 'named-day', () => () => {
      return dated(datePeriod(2001, 9, 11), 'stated');
    }),
    ...expressionsOf(paragraph, HOLIDAY, 'named-day', ({ which, name = '', year }, match) => {
      const dayOf = DAYS[name.toLowerCase().replace('’', "'")];
      if (dayOf === undefined) return null;
      if (year !== undefined) return () => dated(dayOf(Number(year)), 'stated');
      const span = { start: match.index, end: match.index + match[0].length };
      return (anchors) => {
        if (which !== undefined)
          return fromPublication(anchors, dayOf, REACH[which.toLowerCase()] ?? 0);
        const { direction, cue } = clueOf(paragraph, span);
        const given = yearOfText(anchors, direction, () => isPlanned(paragraph, span));
        if (given !== null) return dated(dayOf(given), 'relative-to-text');
        return fromPublication(anchors, dayOf, direction === 'future' ? 365 : NEAR_FUTURE, cue);
      };
    }),
  ];
}

/** The last one that lies no further ahead of publication than `reach` days. */
function fromPublication(
  { publication }: Anchors,
  dayOf: DayOfYear,
  reach: number,
  cue: Span | null = null,
): Resolution | null {
  if (publication === null) return unplaced('DATE', 'XXXX-XX-XX', 'year-inferred');
  const { year } = partsOf(publication);
  const near = [-1, 0, 1].map((shift) => dayOf(year + shift)).filter((period) => period !== null);
  return dated(
    near.findLast((period) => firstDay(period) <= publication + reach) ?? null,
    'year-inferred',
    cue,
  );
}

/** The fourth Thursday of November, as in the United States. */
function thanksgiving(year: number): Period | null {
  const first = datePeriod(year, 11, 1);
  if (first === null) return null;
  return datePeriod(year, 11, 22 + ((4 - weekdayOf(firstDay(first)) + 7) % 7));
}
