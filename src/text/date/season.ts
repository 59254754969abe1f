import { dayNumber } from '../iso-date.ts';
import { expressionsOf } from './expressions-of.ts';
import { firstDay, partsOf, seasonPeriod, type Period, type Season } from './period.ts';
import {
  dated,
  originOf,
  unplaced,
  type Anchors,
  type Resolution,
  type TimeExpression,
} from './time-expression.ts';

const SIGNS: Readonly<Record<string, Season>> = {
  spring: 'SP',
  summer: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
};
// last summer; this past spring; the summer; the winter of 2014; summer 2014: a season by itself is left alone
const PATTERN =
  /(?<!\p{L})(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his past|[Pp]ast|[Tt]his coming) |(?<the>[Tt]he (?:(?:early|late|coming|following|previous) )?))?(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?:(?: of|,)? (?<year>1\d{3}|20[0-4]\d)(?![\p{L}\d]))?(?!\p{L})/gu;
// the fall of the wall; the Spring Offensive; the summer camp
const NOT_SEASON =
  /^(?: of (?!\d)| \p{Lu}|-| (?:in|from|by|below|camp|school|home|house|olympics|games|break|holidays?|jobs?))/u;

/** Three months: by themselves the season that runs or ran last. */
export function season(paragraph: string): readonly TimeExpression[] {
  return expressionsOf(paragraph, PATTERN, 'season', (words, match) => {
    const { which, the, year } = words;
    const sign = SIGNS[(words['season'] ?? '').toLowerCase()] ?? 'SU';
    if (which === undefined && year === undefined) {
      const after = paragraph.slice(
        match.index + match[0].length,
        match.index + match[0].length + 12,
      );
      if (the === undefined || NOT_SEASON.test(after)) return null;
    }
    return (anchors) => resolve(anchors, sign, which?.toLowerCase() ?? null, year);
  });
}

function resolve(
  anchors: Anchors,
  season: Season,
  which: string | null,
  year: string | undefined,
): Resolution | null {
  if (year !== undefined) return dated(seasonPeriod(Number(year), season), 'stated');
  if (which === null && anchors.yearInSentence !== null) {
    return dated(seasonPeriod(anchors.yearInSentence, season), 'relative-to-text');
  }
  const origin = originOf(anchors, 'relative-to-publication');
  if (origin === null) return unplaced('DATE', `XXXX-${season}`);
  const thisYear = partsOf(origin.day).year;
  const near = [-2, -1, 0, 1]
    .map((shift) => seasonPeriod(thisYear + shift, season))
    .filter((one) => one !== null);
  const begun = near.filter((one) => firstDay(one) <= origin.day);
  switch (which) {
    case 'this':
      // “This winter” said in January began in the year before.
      return dated(
        near.find((one) => isOn(one, origin.day)) ?? seasonPeriod(thisYear, season),
        origin.basis,
      );
    case 'next':
    case 'this coming':
      return dated(near.find((one) => firstDay(one) > origin.day) ?? null, origin.basis);
    case 'last':
      // The season that runs now is “this”, so “last summer” said in July is a year back.
      return dated(begun.findLast((one) => !isOn(one, origin.day)) ?? null, origin.basis);
    case null:
    default:
      return dated(begun.at(-1) ?? null, origin.basis);
  }
}

function isOn({ interval }: Period, day: number): boolean {
  return dayNumber(interval.from) <= day && day < dayNumber(interval.to);
}
