import { areOverlapping, type Edge, type HeldPart, inOrder } from './held-part.ts';
import { type Link, partIn, type Wording } from './report.ts';

/** Two parts in order, and how they stand to each other. */
export interface Linked {
  readonly a: HeldPart;
  readonly b: HeldPart;
  readonly edge: Edge;
}

/** The first of the pairs that two wordings make, in two articles or in one. */
export interface LinkedWordings extends Linked {
  readonly wordings: readonly [Wording, Wording];
  /** How many pairs there are. */
  readonly pairs: number;
}

export function surestFirst(x: Linked, y: Linked): number {
  return (
    x.edge.tier - y.edge.tier ||
    y.edge.score - x.edge.score ||
    inOrder(x.a, y.a) ||
    inOrder(x.b, y.b)
  );
}

function linked(one: HeldPart, two: HeldPart, edge: Edge): Linked {
  const [a, b] = inOrder(one, two) < 0 ? [one, two] : [two, one];
  return { a, b, edge };
}

/**
 * How the copies of two wordings are linked: in two articles, in one, in both ways or not at all. Costs as much as the
 * one that fewer articles carry.
 */
export function linksOf(
  one: Wording,
  two: Wording,
  { across, within }: Link,
): readonly LinkedWordings[] {
  const found: LinkedWordings[] = [];
  const together = [...togetherIn(one, two)];
  const wordings = [one, two] as const;
  const first = across === null ? null : firstAcross(one, two);
  if (across !== null && first !== null) {
    const [x, y] = [one.report, two.report];
    const apart = x.copies.length * y.copies.length;
    const pairs = apart - (x === y ? x.copies.length : together.length);
    found.push({ ...linked(...first, across), wordings, pairs });
  }
  if (within == null) return found;
  const free = together.filter(([a, b]) => !areOverlapping(a, b));
  const [pair] = free;
  if (pair !== undefined) found.push({ ...linked(...pair, within), wordings, pairs: free.length });
  return found;
}

/** The first pair of copies in two articles; null when one article has all there are. */
export function firstAcross(one: Wording, two: Wording): readonly [HeldPart, HeldPart] | null {
  const [a, b] = [copyOf(one, 0), copyOf(two, 0)];
  if (a === null || b === null) return null;
  if (a.article !== b.article) return [a, b];
  const [nextA, nextB] = [copyOf(one, 1), copyOf(two, 1)];
  const [first, second] = [
    nextB === null ? null : ([a, nextB] as const),
    nextA === null ? null : ([b, nextA] as const),
  ];
  if (first === null || second === null) return first ?? second;
  return a.row <= b.row ? first : second;
}

/** The copies of two wordings that stand in one article, by article. */
function* togetherIn(one: Wording, two: Wording): Iterable<readonly [HeldPart, HeldPart]> {
  const [x, y] = [one.report, two.report];
  if (x === y || x.folder !== y.folder) return;
  const [few, many] = x.copies.length <= y.copies.length ? [one, two] : [two, one];
  for (const copy of few.report.copies) {
    const beside = copy.article.copies.get(many.report);
    if (beside !== undefined) yield [partIn(few, copy), partIn(many, beside)];
  }
}

function copyOf(wording: Wording, number: number): HeldPart | null {
  const copy = wording.report.copies[number];
  return copy === undefined ? null : partIn(wording, copy);
}
