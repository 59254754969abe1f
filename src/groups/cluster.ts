import { type Edge, type HeldPart, inOrder } from './held-part.ts';

/** Parts of one folder that report one utterance, in order; one alone if nothing else does. */
export interface Cluster {
  readonly parts: readonly HeldPart[];
  /** The links that joined them: one fewer than parts. */
  readonly joined: readonly Linked[];
  /** To each other cluster the surest link; found when first asked for, null after a neighbour has changed. */
  between: readonly Linked[] | null;
}

export interface Linked {
  readonly a: HeldPart;
  readonly b: HeldPart;
  readonly edge: Edge;
}

interface Growing {
  parts: HeldPart[];
  joined: Linked[];
  /** How many links lead to another. */
  readonly links: Map<Growing, number>;
}

// Half of all pairs must be linked: one sentence that holds two utterances must not make them one.
const LEAST_LINKED = 0.5;

/**
 * The clusters of these parts of one folder, which hold all that is linked to any of them. Links are taken surest
 * first, so the order in which articles came does not matter.
 */
export function clusterParts(component: readonly HeldPart[]): readonly Cluster[] {
  const [first] = component;
  if (first === undefined) return [];
  if (component.length === 1) return [{ parts: component, joined: [], between: null }];
  const of = new Map<HeldPart, Growing>(
    component.map((part) => [part, { parts: [part], joined: [], links: new Map() }]),
  );
  const linked = linksAmong(component, of);
  for (const { a, b } of linked) count(of, a, b);
  for (const link of linked) {
    const [one, two] = [of.get(link.a), of.get(link.b)];
    if (one === undefined || two === undefined || one === two) continue;
    const pairs = one.parts.length * two.parts.length;
    if ((one.links.get(two) ?? 0) < LEAST_LINKED * pairs) continue;
    merge(one, two, link, of);
  }
  return [...new Set(of.values())].map(({ parts, joined }) => ({
    parts: parts.toSorted(inOrder),
    joined,
    between: null,
  }));
}

/** All links among them but those that are only possible, surest first. */
function linksAmong(
  component: readonly HeldPart[],
  of: ReadonlyMap<HeldPart, Growing>,
): readonly Linked[] {
  return component
    .flatMap((a) =>
      Array.from(a.edges, ([b, edge]) => ({ a, b, edge })).filter(
        ({ b, edge }) => edge.tier < 3 && of.has(b) && inOrder(a, b) < 0,
      ),
    )
    .sort(surestFirst);
}

export function surestFirst(x: Linked, y: Linked): number {
  return (
    x.edge.tier - y.edge.tier ||
    y.edge.score - x.edge.score ||
    inOrder(x.a, y.a) ||
    inOrder(x.b, y.b)
  );
}

function count(of: ReadonlyMap<HeldPart, Growing>, a: HeldPart, b: HeldPart): void {
  const [one, two] = [of.get(a), of.get(b)];
  if (one === undefined || two === undefined) return;
  one.links.set(two, (one.links.get(two) ?? 0) + 1);
  two.links.set(one, (two.links.get(one) ?? 0) + 1);
}

function merge(one: Growing, two: Growing, link: Linked, of: Map<HeldPart, Growing>): void {
  const [large, small] = one.parts.length >= two.parts.length ? [one, two] : [two, one];
  for (const part of small.parts) of.set(part, large);
  large.parts.push(...small.parts);
  large.joined.push(...small.joined, link);
  large.links.delete(small);
  for (const [other, links] of small.links) {
    if (other === large) continue;
    large.links.set(other, (large.links.get(other) ?? 0) + links);
    other.links.delete(small);
    other.links.set(large, (other.links.get(large) ?? 0) + links);
  }
}
