import { FULL_MONTH, monthNumber } from './calendar-words.ts';
import { clueOf, isPlanned, type Direction } from './direction.ts';
import { expressionsOf } from './expressions-of.ts';
import { monthIndex, monthPeriod, partsOf } from './period.ts';
import {
  dated,
  unplaced,
  type Anchors,
  type Resolution,
  type TimeExpression,
} from './time-expression.ts';
import { yearOfText } from './year-of-text.ts';
import type { Span } from '../span.ts';

// in March, last October, the April summit, Sept.
const PATTERN = new RegExp(
  `(?<![\\p{L}\\d]|(?<![Mm]id|[Ee]arly|[Ll]ate)-|\\d )(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his past|[Pp]ast|[Tt]his coming) )?(?<month>${FULL_MONTH}|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\.)(?!\\p{L}| ?\\d)`,
  'gu',
);
const BEFORE_A_MONTH = [
  'in|of|since|until|till|by|during|through|throughout|from|to|for|before|after|between|around|back in',
  'and|or|last|next|this|early|late|mid|each|every|beginning|ending|ended',
  "the|a|an|its|their|his|her|[’']s|[–—-]",
].join('|');
// in May, since March, early June: what shows that the word is the month
const SHOWN = new RegExp(`(?:^|[^\\p{L}])(?:${BEFORE_A_MONTH})[ -]?$`, 'iu');
// Theresa May; May said; March Madness
const NAME_AFTER = /^(?: (?!I\b)\p{Lu}|[’']s (?:government|cabinet|party|deal|office))/u;

// Unit: months. No further ahead than this a month lies ahead, cue or no cue; with a cue it may lie further. Counted on
// TimeBank and AQUAINT: the next month was meant in 10 of 10 cases, the month after it in half.
const NEAR_FUTURE = 1;
const FAR_FUTURE = 8;
// agreed to sell its stake in January: what was agreed is done soon, if it is not done yet
const AGREED =
  /\b(?:agreed|agreement|agrees|decided|proposed|proposes|offered|offer|wants?) to \p{Ll}[^.;:]{0,60}$/u;
const AFTER_AGREEMENT = 4;

/** A month without a year: the past or the same month unless a word looks ahead. */
export function month(paragraph: string): readonly TimeExpression[] {
  return expressionsOf(paragraph, PATTERN, 'month', (words, match) => {
    const name = words['month'] ?? '';
    const which = words['which']?.toLowerCase() ?? null;
    const span = { start: match.index, end: match.index + match[0].length };
    if (which === null && !isMonth(name, paragraph, span)) return null;
    return (anchors) => resolve(anchors, monthNumber(name), which, paragraph, span);
  });
}

function isMonth(name: string, paragraph: string, span: Span): boolean {
  const before = paragraph.slice(Math.max(0, span.start - 12), span.start);
  const after = paragraph.slice(span.end, span.end + 15);
  const isShown = SHOWN.test(before);
  if (/^(?:May|March|MAY|MARCH)$/.test(name)) return isShown && !NAME_AFTER.test(after);
  return isShown || !NAME_AFTER.test(after);
}

function resolve(
  anchors: Anchors,
  number: number,
  which: string | null,
  paragraph: string,
  span: Span,
): Resolution | null {
  const { direction, cue } =
    which === null ? clueOf(paragraph, span) : { direction: null, cue: null };
  const given =
    which === null ? yearOfText(anchors, direction, () => isPlanned(paragraph, span)) : null;
  if (given !== null) return dated(monthPeriod(monthIndex(given, number)), 'relative-to-text');
  const { publication } = anchors;
  if (publication === null)
    return unplaced('DATE', `XXXX-${String(number).padStart(2, '0')}`, 'year-inferred');
  const { year, month: current } = partsOf(publication);
  const shift = shiftOf(which, number - current, reachOf(paragraph, span, direction));
  return dated(monthPeriod(monthIndex(year + shift, number)), 'year-inferred', cue);
}

/** How many months ahead the month may lie. */
function reachOf(paragraph: string, { start }: Span, direction: Direction | null): number {
  if (direction === 'future') return FAR_FUTURE;
  return AGREED.test(paragraph.slice(Math.max(0, start - 90), start))
    ? AFTER_AGREEMENT
    : NEAR_FUTURE;
}

/** How many years from the publication year; `ahead` counts the months from the publication month. */
function shiftOf(which: string | null, ahead: number, reach: number): number {
  switch (which) {
    case 'last':
      return ahead < 0 ? 0 : -1;
    case 'past':
    case 'this past':
      return ahead <= 0 ? 0 : -1;
    case 'next':
      return ahead > 0 ? 0 : 1;
    case 'this coming':
      return ahead >= 0 ? 0 : 1;
    case 'this':
      return 0;
    case null:
    default: {
      if (ahead > 0) return ahead <= reach ? 0 : -1;
      return ahead + 12 <= reach ? 1 : 0;
    }
  }
}
