import type { Span } from '../span.ts';
import type { Anchors, Resolution, TimeExpression } from './time-expression.ts';
import { partOfDay, withTime } from './time-of-day.ts';

// Rules whose expressions are days.
const DAYS: ReadonlySet<string> = new Set([
  'numeric-date',
  'full-date',
  'date-range',
  'month-day',
  'day-list',
  'named-day',
  'weekday',
  'deictic-day',
]);
// Friday night; Friday, early in the evening
const PART_AFTER = /^,? (?:early |late )?(?<part>morning|afternoon|evening|night)(?!\p{L})/u;
// the night of 31 May; mid-afternoon yesterday
const PART_BEFORE =
  /(?<!\p{L})(?:the )?(?:early |late |mid-)?(?<part>morning|afternoon|evening|night)(?: of| on|,)? $/u;
// 5 p.m. EST, Nov. 6; noon on Thursday; 30 May 2025 05:26
const BESIDE = /^,? (?:on )?$/u;
// Unit: characters. A clock time this near to a day in its sentence is of that day.
const NEAR = 40;

/** A day and a part of it side by side are one expression; a clock time takes the day that stands near it. */
export function joinTimes(
  paragraph: string,
  expressions: readonly TimeExpression[],
): readonly TimeExpression[] {
  const joined: TimeExpression[] = [];
  for (const expression of expressions) {
    const previous = joined.at(-1) ?? null;
    const next = DAYS.has(expression.rule)
      ? withPart(paragraph, expression, previous?.span.end ?? 0)
      : expression;
    const pair = previous === null ? null : joinPair(paragraph, previous, next);
    if (pair === null) joined.push(next);
    else joined.splice(-1, 1, ...pair);
  }
  return joined;
}

/** One expression for both, or both with the clock time on the day; null when they are no such pair. */
function joinPair(
  paragraph: string,
  first: TimeExpression,
  second: TimeExpression,
): readonly TimeExpression[] | null {
  const gap = paragraph.slice(first.span.end, second.span.start);
  if (gap.length > NEAR || /[.;!?] /.test(gap)) return null;
  const [day, clock] = first.rule === 'clock' ? [second, first] : [first, second];
  if (!DAYS.has(day.rule) || clock.rule !== 'clock') return null;
  const resolve = (anchors: Anchors): Resolution | null => {
    const time = clock.resolve(anchors)?.value ?? '';
    return atTime(day.resolve(anchors), time.slice(time.lastIndexOf('T')));
  };
  const span = { start: first.span.start, end: second.span.end };
  if (BESIDE.test(gap)) return [{ ...day, span, resolve }];
  return [first, second].map((one) => (one === clock ? { ...clock, resolve } : one));
}

function withPart(paragraph: string, day: TimeExpression, floor: number): TimeExpression {
  const { start, end } = day.span;
  const after = PART_AFTER.exec(paragraph.slice(end, end + 20));
  if (after !== null) return onPart(day, { start, end: end + after[0].length }, after);
  const before = PART_BEFORE.exec(paragraph.slice(Math.max(floor, start - 24), start));
  return before === null ? day : onPart(day, { start: start - before[0].length, end }, before);
}

function onPart(day: TimeExpression, span: Span, match: RegExpExecArray): TimeExpression {
  const time = partOfDay(match.groups?.['part'] ?? '');
  return { ...day, span, resolve: (anchors) => atTime(day.resolve(anchors), time) };
}

function atTime(date: Resolution | null, time: string): Resolution | null {
  return date === null || date.type === 'TIME' ? date : withTime(date, time);
}
