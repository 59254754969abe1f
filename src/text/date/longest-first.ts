import { overlaps } from '../span.ts';
import type { TimeExpression } from './time-expression.ts';

interface Found {
  readonly expression: TimeExpression;
  /** Place in the list of all that was found, which follows the order of the rules. */
  readonly order: number;
}

/** Of expressions that overlap the longest, then the one that was found first; in order of place. */
export function longestFirst(expressions: readonly TimeExpression[]): readonly TimeExpression[] {
  const inPlace = expressions
    .map((expression, order) => ({ expression, order }))
    .toSorted((a, b) => a.expression.span.start - b.expression.span.start);
  const chosen: TimeExpression[] = [];
  let cluster: Found[] = [];
  let clusterEnd = 0;
  for (const found of inPlace) {
    if (found.expression.span.start >= clusterEnd) {
      chosen.push(...choose(cluster));
      cluster = [];
    }
    cluster.push(found);
    clusterEnd = Math.max(clusterEnd, found.expression.span.end);
  }
  return [...chosen, ...choose(cluster)].toSorted((a, b) => a.span.start - b.span.start);
}

// Cost: quadratic, but only in expressions that hang together, which are rarely more than three.
function choose(cluster: readonly Found[]): readonly TimeExpression[] {
  if (cluster.length < 2) return cluster.map(({ expression }) => expression);
  const length = ({ expression: { span } }: Found): number => span.end - span.start;
  const chosen: TimeExpression[] = [];
  for (const { expression } of cluster.toSorted(
    (a, b) => length(b) - length(a) || a.order - b.order,
  )) {
    if (!chosen.some((one) => overlaps(one.span, expression.span))) chosen.push(expression);
  }
  return chosen;
}
