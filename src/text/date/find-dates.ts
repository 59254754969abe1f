import { dayNumber, type IsoDate } from '../iso-date.ts';
import type { SegmentedText } from '../segmented.ts';
import type { Span } from '../span.ts';
import { hasClues } from './clues.ts';
import { isDayFirst } from './day-first.ts';
import type { DatedMention } from './dated-mention.ts';
import { joinTimes } from './day-with-time.ts';
import { longestFirst } from './longest-first.ts';
import { mayNarrate } from './narrative.ts';
import { NOTHING_CARRIED, resolveParagraph } from './resolve-paragraph.ts';
import { RULES } from './rules.ts';
import type { TimeExpression } from './time-expression.ts';
import { widened } from './widened.ts';

/**
 * The time expressions of a text, in order of place, none inside another. Without a publication date only what the
 * text states, and what it counts from a stated date, has an interval. Headings are left out.
 */
export function findDates(
  { text, paragraphs }: SegmentedText,
  publishedOn: IsoDate | null,
): readonly DatedMention[] {
  const publication = publishedOn === null ? null : dayNumber(publishedOn);
  const bodies = paragraphs.filter(({ kind }) => kind === 'body');
  const expressions = bodies.map(({ start, end }) => expressionsIn(text.slice(start, end), start));
  const ground = {
    publication,
    mayNarrate: mayNarrate(expressions.flat(), publication),
    isDayFirst: isDayFirst(text),
  };
  const found: DatedMention[] = [];
  let carried = NOTHING_CARRIED;
  for (const [index, { sentences }] of bodies.entries()) {
    const resolved = resolveParagraph(expressions[index] ?? [], sentences, ground, carried);
    found.push(...resolved.mentions);
    carried = resolved.carried;
  }
  return found;
}

/** What the rules find in one paragraph, before any of it is placed in time. */
function expressionsIn(paragraph: string, offset: number): readonly TimeExpression[] {
  const lower = paragraph.toLowerCase();
  const all = RULES.flatMap(({ rule, clues }) => (hasClues(lower, clues) ? rule(paragraph) : []));
  const found = longestFirst(all);
  return widened(paragraph, joinTimes(paragraph, found)).map((one) => movedBy(offset, one));
}

function movedBy(offset: number, { span, rule, resolve }: TimeExpression): TimeExpression {
  const moved = ({ start, end }: Span): Span => ({ start: start + offset, end: end + offset });
  return {
    span: moved(span),
    rule,
    resolve: (anchors) => {
      const resolution = resolve(anchors);
      return resolution?.cue == null ? resolution : { ...resolution, cue: moved(resolution.cue) };
    },
  };
}
