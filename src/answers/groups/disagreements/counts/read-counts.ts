import { conceptOf } from '../../../../groups/concepts.ts';
import { terms } from '../../../../retrieval/analyser.ts';
import type { Span } from '../../../../text/span.ts';
import { type Bound, boundOf } from './bounds.ts';
import { isLabel } from './is-label.ts';
import { numberRuns, type WrittenNumber } from './number-run.ts';
import { unitOf } from './unit-behind.ts';

/** How many or how much of something a text tells. */
export interface Count {
  /** In the text, the words before it that bound it included. */
  readonly at: Span;
  /** In the smallest common unit of its kind. */
  readonly low: number;
  readonly high: number;
  readonly bound: Bound;
  /** Either way; `low` and `high` without it. */
  readonly precision: number;
  /** Numbers of other kinds are not compared: percent, money in one currency, lengths, mere counts. */
  readonly kind: string;
  /** Concepts of the next words in order: what is counted. Empty when nothing stands there. */
  readonly of: readonly string[];
}

/** The counts of a text in order, names with numbers, ages, times and shares left out. */
export function readCounts(text: string): readonly Count[] {
  const runs = numberRuns(text);
  const counts: Count[] = [];
  for (let place = 0; place < runs.length; place += 1) {
    const first = runs[place];
    if (first === undefined) continue;
    const last = rangeEnd(text, first, runs[place + 1]);
    if (last !== null) place += 1;
    const count = countAt(text, first, last);
    if (count !== null) counts.push(count);
  }
  return counts;
}

// 12–14, 12 to 14, 12 or 14, between 12 and 14
const TO = /^(?:\s?[-–—]\s?|\s(?:to|or)\s)$/u;

/** The other end of “12 to 14”. */
function rangeEnd(
  text: string,
  first: WrittenNumber,
  next: WrittenNumber | undefined,
): WrittenNumber | null {
  if (next === undefined || next.value <= first.value) return null;
  const between = text.slice(first.at.end, next.at.start);
  const isRange =
    TO.test(between) ||
    (between === ' and ' && /\bbetween $/iu.test(text.slice(0, first.at.start)));
  return isRange ? next : null;
}

function countAt(text: string, first: WrittenNumber, last: WrittenNumber | null): Count | null {
  const { end } = (last ?? first).at;
  const before = text.slice(0, first.at.start);
  const behind = text.slice(end);
  if (isLabel(before, text.slice(first.at.start, end), behind)) return null;
  const unit = unitOf(before, behind);
  const { kind, size, ...own } = unit ?? { kind: 'count', size: 1, before: 0, behind: 0 };
  const rest = behind.slice(own.behind);
  const { bound, length } = boundOf(before.slice(0, before.length - own.before), rest);
  return {
    at: { start: first.at.start - own.before - length, end: end + own.behind },
    low: first.value * size,
    high: (last ?? first).value * size,
    bound: last === null ? bound : 'exact',
    // A share is rounded to its last figure, a count is told in full: 5%, 12 boats.
    precision: kind === 'percent' && Number.isInteger(first.value) ? 0.5 : first.precision * size,
    kind,
    of: counted(rest),
  };
}

// What is counted stands in the next few words, “30 NATO member countries”, “four of the other countries”.
const MOST_WORDS = 4;
const LINK =
  /^(?:to|in|on|at|for|from|by|with|and|or|but|is|are|was|were|had|have|has|will|would|could|can|may|might|must|should|that|which|who|whom|whose|after|before|since|during|than|when|while|if|as|into|about|over|under|because|so|then|there|he|she|it|they|we|you|i)$/iu;

function counted(behind: string): readonly string[] {
  const clause = behind.split(/[.;:!?—–,()“”"]/u)[0] ?? '';
  const words = clause
    .replace(/^\s*of (?:the|these|those|its|their|our|all)?\s*(?:\d[\d,]*\s)?/iu, '')
    .replace(/^\s*(?:other|more|new|such|different|further|additional)\b/iu, '')
    .split(/\s+/u)
    .filter((word) => word !== '');
  const link = words.findIndex((word) => LINK.test(word));
  const named = words.slice(0, link === -1 ? MOST_WORDS : Math.min(link, MOST_WORDS));
  return terms(named.join(' ')).map(conceptOf);
}
