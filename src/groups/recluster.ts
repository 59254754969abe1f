import { clusterWordings, isSure } from './cluster.ts';
import type { KeptGroups } from './kept-groups.ts';
import { isLinked, type Wording } from './report.ts';

/** Clusters anew these wordings and all that is linked to them; what is linked to none of them stays as it is. */
export function recluster(changed: Iterable<Wording>, kept: KeptGroups): void {
  const done = new Set<Wording>();
  for (const wording of changed) {
    if (done.has(wording)) continue;
    const component = componentOf(wording);
    for (const each of component) {
      done.add(each);
      if (each.cluster !== null) kept.remove(each.cluster);
    }
    for (const { cluster, joined } of clusterWordings(component)) {
      const isAlone = cluster.wordings.every((each) => standsAlone(each));
      for (const each of cluster.wordings) each.cluster = isAlone ? null : cluster;
      if (!isAlone) kept.add(cluster, joined);
    }
    for (const each of component)
      for (const [other, link] of each.links)
        if (other.cluster !== null && isLinked(link)) kept.touch(other.cluster);
  }
}

function standsAlone({ report, links }: Wording): boolean {
  if (report.copies.length !== 1 || report.repeats.length > 0) return false;
  for (const link of links.values()) if (isLinked(link)) return false;
  return true;
}

/** All that is surely linked to a wording by others of its folder, itself included. */
function componentOf(wording: Wording): readonly Wording[] {
  const found = new Set([wording]);
  for (const each of found) {
    for (const [other, link] of each.links)
      if (other.report.folder === wording.report.folder && isSure(link)) found.add(other);
  }
  return [...found];
}
