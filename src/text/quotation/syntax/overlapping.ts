import type { Span } from '../../span.ts';
import { firstAt } from './first-at.ts';

/** Those of a list of spans, sorted and disjoint, that share a character with a span. */
export function overlapping<T extends Span>(sorted: readonly T[], span: Span): readonly T[] {
  const from = firstAt(sorted, (each) => each.end > span.start);
  const found: T[] = [];
  for (let at = from; at < sorted.length; at++) {
    const each = sorted[at];
    if (each === undefined || each.start >= span.end) break;
    found.push(each);
  }
  return found;
}
