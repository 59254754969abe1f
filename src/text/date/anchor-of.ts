import { fromDayNumber } from '../iso-date.ts';
import type { Span } from '../span.ts';
import type { DateAnchor } from './dated-mention.ts';
import type { Period } from './period.ts';
import type { Resolution } from './time-expression.ts';

/** A date of the text and the mention that gave it. */
export interface Told {
  readonly period: Period;
  readonly span: Span;
}

/** The dates of the text that an expression may have been counted from. */
export interface TextAnchors {
  readonly mentioned: Told | null;
  readonly reportedQuarter: Told | null;
  /** The mention of an older year in the same sentence. */
  readonly yearInSentence: Told | null;
}

/** What a date is counted from: null for what states itself, and for what has no interval. */
export function anchorOf(
  rule: string,
  { basis, interval }: Resolution,
  publication: number | null,
  text: TextAnchors,
): DateAnchor | null {
  if (interval === null || basis === 'stated') return null;
  if (basis === 'relative-to-text') return inText(rule, interval.from, text);
  return publication === null
    ? null
    : { of: 'publication', date: fromDayNumber(publication), span: null };
}

function inText(rule: string, from: string, text: TextAnchors): DateAnchor | null {
  const told = toldBy(rule, from, text);
  return told === null ? null : { of: 'text', date: told.period.interval.from, span: told.span };
}

// The order in which the rules ask.
function toldBy(rule: string, from: string, text: TextAnchors): Told | null {
  const { mentioned, reportedQuarter, yearInSentence } = text;
  const isQuarter = rule === 'reported-quarter' || rule === 'ago' || rule === 'earlier-or-later';
  if (isQuarter && reportedQuarter !== null) return reportedQuarter;
  const isOfYear = yearInSentence?.period.interval.from.slice(0, 4) === from.slice(0, 4);
  return isOfYear && OF_A_YEAR.has(rule) ? yearInSentence : mentioned;
}

// Rules that take their year from the sentence.
const OF_A_YEAR: ReadonlySet<string> = new Set([
  'month',
  'month-day',
  'day-list',
  'named-day',
  'season',
]);
