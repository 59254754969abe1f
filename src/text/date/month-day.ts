import { COMMA, DAY, MONTH, monthNumber, WEEKDAY, weekdayNumber } from './calendar-words.ts';
import { clueOf, isPlanned, type Direction } from './direction.ts';
import { expressionsOf, type Words } from './expressions-of.ts';
import { datePeriod, firstDay, partsOf, weekdayOf, type Period } from './period.ts';
import {
  dated,
  unplaced,
  type Anchors,
  type Resolution,
  type TimeExpression,
} from './time-expression.ts';
import { yearOfText } from './year-of-text.ts';
import type { Span } from '../span.ts';

const OPENING = `(?<![\\p{L}\\d])(?:(?<weekday>${WEEKDAY})${COMMA}(?:the )?)?`;
// 31 May; Friday the 31st of May
const DAY_FIRST = new RegExp(
  `${OPENING}(?<![\\d.,:$]|\\d[ –-]|[ ][–-])(?<day>${DAY})(?: of)?[\\s-](?<month>${MONTH})(?!\\p{L}|,? ?\\d{4})`,
  'gu',
);
// May 31; Monday, Oct. 26; March the 5th; last Oct. 23
const MONTH_FIRST = new RegExp(
  `${OPENING}(?<month>${MONTH})\\s{0,2}(?:the )?(?<day>${DAY})(?!,\\d|\\.\\d|:\\d|%| (?:percent|per cent|million|billion|people)\\b)`,
  'gu',
);
// Unit: days. No further ahead than this a month-day lies ahead, cue or no cue; with a cue it may lie further.
// Counted on TimeBank and AQUAINT: of 37 at most 75 days ahead one was meant for the year before.
const NEAR_FUTURE = 75;
const FAR_FUTURE = 240;

/** Day and month without a year. */
export function monthDay(paragraph: string): readonly TimeExpression[] {
  return [DAY_FIRST, MONTH_FIRST].flatMap((pattern) =>
    expressionsOf(paragraph, pattern, 'month-day', (words, match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      return (anchors) => resolveMonthDay(anchors, words, paragraph, span);
    }),
  );
}

/** The day of the words `month`, `day` and perhaps `weekday`, in the year that text, weekday or direction tell. */
export function resolveMonthDay(
  anchors: Anchors,
  words: Words,
  paragraph: string,
  span: Span,
): Resolution | null {
  const month = monthNumber(words['month'] ?? '');
  const day = Number.parseInt(words['day'] ?? '', 10);
  // 30 February is no day of any year; 29 February is one of some.
  if (datePeriod(2000, month, day) === null) return null;
  const { direction, cue } = clueOf(paragraph, span);
  const given = yearOfText(anchors, direction, () => isPlanned(paragraph, span));
  if (given !== null) return dated(datePeriod(given, month, day), 'relative-to-text');
  if (anchors.publication === null) {
    const two = (n: number): string => String(n).padStart(2, '0');
    return unplaced('DATE', `XXXX-${two(month)}-${two(day)}`, 'year-inferred');
  }
  const { publication } = anchors;
  const near = [-1, 0, 1]
    .map((shift) => datePeriod(partsOf(publication).year + shift, month, day))
    .filter((period) => period !== null);
  const weekday = words['weekday'];
  const onStated =
    weekday === undefined ? null : onWeekday(near, weekdayNumber(weekday), publication);
  if (onStated !== null) return dated(onStated, 'year-inferred');
  return dated(inDirection(near, publication, direction), 'year-inferred', cue);
}

/** The candidate on the stated weekday that lies closest to the publication day. */
function onWeekday(near: readonly Period[], weekday: number, publication: number): Period | null {
  const distance = (period: Period): number => Math.abs(firstDay(period) - publication);
  return (
    near
      .filter((period) => weekdayOf(firstDay(period)) === weekday)
      .toSorted((a, b) => distance(a) - distance(b))[0] ?? null
  );
}

function inDirection(
  near: readonly Period[],
  publication: number,
  direction: Direction | null,
): Period | null {
  const reach = direction === 'future' ? FAR_FUTURE : NEAR_FUTURE;
  return near.findLast((period) => firstDay(period) <= publication + reach) ?? null;
}
