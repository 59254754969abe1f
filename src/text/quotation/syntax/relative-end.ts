import type { Span } from '../../span.ts';
import { firstAt } from './first-at.ts';
import { isComma, isFinite } from './phrase-tags.ts';
import { isQuoted, type Layout } from './reading.ts';
import { verbGroupFrom } from './verb-group.ts';

/** A content inside a relative clause, cut where the clause around it goes on: who said it rains|, left the room. */
export function withinRelative(layout: Layout, content: Span): Span {
  const { tokens } = layout;
  const from = firstAt(tokens, (token) => token.end > content.start);
  const to = firstAt(tokens, (token) => token.start >= content.end);
  for (let at = from + 1; at < to; at++) {
    if (!isComma(layout, at) || isQuoted(layout, at)) continue;
    const verb = verbGroupFrom(layout, at + 1, to);
    if (verb === null || !isFinite(layout, verb.to - 1)) continue;
    return { start: content.start, end: tokens[at - 1]?.end ?? content.end };
  }
  return content;
}
