import { alignedEdge, isComparable } from './align.ts';
import { openAnchors } from './anchors.ts';
import { FOLLOWS, followOns, mayFollow } from './follow-on.ts';
import type { Edge } from './held-part.ts';
import {
  isLinked,
  type Link,
  linksBetween,
  NO_EDGES,
  type Report,
  setLink,
  unlinkPair,
  type Wording,
} from './report.ts';
import { rivalsOf } from './rivals.ts';
import { NO_RIVAL } from './scores.ts';

/**
 * Settles the links of these wordings by what else their articles have, now that all are judged alone; wordings whose
 * links are others than before are added to `changed`. To be given are those of all articles that came, went or have
 * something judged anew: what two wordings are to each other hangs on the articles that carry one of them.
 */
export function settleLinks(stale: ReadonlySet<Wording>, changed: Set<Wording>): void {
  const rivals = rivalsOf(stale);
  const anchors = openAnchors();
  const sequences = new Map<Report, Set<Report>>();
  const done = new Set<Wording>();
  for (const one of stale) {
    done.add(one);
    for (const [two, link] of one.links) {
      if (two !== one && done.has(two)) continue;
      const { alone } = link;
      const rival = rivals.get(link) ?? NO_RIVAL;
      const isSettled = alone === null || !isComparable(alone);
      link.aligned = isSettled ? alone : alignedEdge(one, two, alone, { rival, anchors });
      if (mayFollow(one.report, two.report)) note(sequences, one.report, two.report);
      else settle(one, two, link, link.aligned, changed);
    }
  }
  for (const [a, others] of sequences) for (const b of others) settleSequence(a, b, changed);
}

/** Each two once, in one order whatever came before. */
function note(sequences: Map<Report, Set<Report>>, one: Report, two: Report): void {
  const [a, b] = one.hash <= two.hash ? [one, two] : [two, one];
  const held = sequences.get(a);
  if (held === undefined) sequences.set(a, new Set([b]));
  else held.add(b);
}

function settleSequence(a: Report, b: Report, changed: Set<Wording>): void {
  const following = new Set<Link>();
  for (const [one, two] of followOns(a, b)) {
    const link = one.links.get(two) ?? { ...NO_EDGES };
    if (!one.links.has(two)) setLink(one, two, link);
    following.add(link);
  }
  for (const [one, two, link] of linksBetween(a, b))
    settle(one, two, link, following.has(link) ? FOLLOWS : link.aligned, changed);
}

function settle(
  one: Wording,
  two: Wording,
  link: Link,
  across: Edge | null,
  changed: Set<Wording>,
): void {
  if (!areEqual(link.across, across)) changed.add(one).add(two);
  link.across = across;
  if (link.alone === null && !isLinked(link)) unlinkPair(one, two);
}

function areEqual(a: Edge | null, b: Edge | null): boolean {
  if (a === null || b === null) return a === b;
  return a.tier === b.tier && a.score === b.score && a.grounds === b.grounds;
}
