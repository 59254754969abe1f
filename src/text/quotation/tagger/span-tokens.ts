import type { Span } from '../../span.ts';
import { firstAt } from '../syntax/first-at.ts';
import type { Layout, Run } from '../syntax/reading.ts';

/** The tokens of a paragraph that share a character with a span; empty when none does. */
export function runWithin({ tokens }: Layout, span: Span): Run {
  const from = firstAt(tokens, (token) => token.end > span.start);
  const to = firstAt(tokens, (token) => token.start >= span.end);
  return { from, to: Math.max(from, to) };
}
