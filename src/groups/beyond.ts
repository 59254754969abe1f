import type { Cluster } from './cluster.ts';
import { inOrder } from './held-part.ts';
import { type Linked, type LinkedWordings, linksOf, surestFirst } from './linked.ts';
import { partIn } from './report.ts';

/** What is linked to a cluster and does not belong to it. */
interface Beyond {
  /** The surest link to each other cluster that comes behind this one. */
  readonly between: readonly Linked[];
  /** Of a guild's own the surest to what is shared; null when none is sure. */
  readonly shared: LinkedWordings | null;
}

export function beyondOf(cluster: Cluster): Beyond {
  return { between: [...between(cluster), ...copiesBeside(cluster)], shared: toShared(cluster) };
}

function between(cluster: Cluster): readonly Linked[] {
  const best = new Map<Cluster, Linked>();
  for (const wording of cluster.wordings) {
    for (const [other, link] of wording.links) {
      const to = other.cluster;
      if (to === null || to === cluster || !isBehind(cluster, to)) continue;
      for (const each of linksOf(wording, other, link)) {
        const known = best.get(to);
        if (known === undefined || surestFirst(each, known) < 0) best.set(to, each);
      }
    }
  }
  return [...best.values()];
}

/** Of two clusters one tells of both. */
function isBehind({ first }: Cluster, { first: other }: Cluster): boolean {
  return inOrder(first, other) < 0;
}

/** Copies that are only possibly one utterance stand beside the first. */
function copiesBeside({ wordings }: Cluster): readonly Linked[] {
  return wordings.flatMap((wording) => {
    const self = wording.links.get(wording)?.across;
    const [first, ...others] = wording.report.copies;
    if (self?.tier !== 3 || first === undefined) return [];
    return others.map((copy) => ({
      a: partIn(wording, first),
      b: partIn(wording, copy),
      edge: self,
    }));
  });
}

/** The surest link by which a guild's own cluster joins what is shared; null when none does. */
function toShared({ folder, wordings }: Cluster): LinkedWordings | null {
  if (folder === 'shared') return null;
  let best: LinkedWordings | null = null;
  for (const wording of wordings) {
    for (const [other, link] of wording.links) {
      if (other.report.folder !== 'shared') continue;
      for (const each of linksOf(wording, other, link)) {
        if (each.edge.tier < 3 && (best === null || surestFirst(each, best) < 0)) best = each;
      }
    }
  }
  return best;
}
