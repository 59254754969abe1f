import { clusterParts } from './cluster.ts';
import { type HeldPart, inOrder } from './held-part.ts';

/** Clusters anew these parts and all that is linked to them; what is linked to none of them stays as it is. */
export function recluster(changed: Iterable<HeldPart>): void {
  const done = new Set<HeldPart>();
  for (const part of changed) {
    if (done.has(part)) continue;
    const component = componentOf(part);
    for (const each of component) done.add(each);
    for (const cluster of clusterParts(component)) {
      for (const each of cluster.parts) each.cluster = cluster;
    }
    for (const each of component) {
      for (const other of each.edges.keys()) {
        if (other.cluster !== null) other.cluster.between = null;
      }
    }
  }
}

/** All that is linked to a part by others of its folder, itself included. */
function componentOf(part: HeldPart): readonly HeldPart[] {
  const found = new Set([part]);
  for (const each of found) {
    for (const [other, { tier }] of each.edges) {
      if (tier < 3 && other.article.folder === part.article.folder) found.add(other);
    }
  }
  return [...found].sort(inOrder);
}
