import type { Cluster } from './cluster-speakers.ts';
import { drawSpeaker, type DrawnSpeaker } from './draw-speaker.ts';
import { type GivenRole, givenRoles } from './given-roles.ts';
import type { ToldCoder } from './told-coder.ts';

/** A cluster as long as nothing of it changes, with all that is worked out of it. */
export interface NumberedCluster {
  /** From 1 on; its people know it in their articles. */
  readonly number: number;
  /** Among the clusters of the build at hand. */
  place: number;
  readonly given: readonly GivenRole[];
  readonly drawn: () => DrawnSpeaker;
}

export interface NumberedClusters {
  /** In their order. */
  readonly all: readonly NumberedCluster[];
  /** All numbers are below it. */
  readonly size: number;
}

/** Numbers clusters again and again: only the people of new ones are told their number. */
export function openNumbering(
  coder: ToldCoder,
): (clusters: readonly Cluster[]) => NumberedClusters {
  const known = new Map<Cluster, NumberedCluster>();
  const free: number[] = [];
  let size = 1;
  let before: readonly Cluster[] = [];
  const numbered = (cluster: Cluster): NumberedCluster => {
    const number = free.pop() ?? (size += 1) - 1;
    for (const { article, person } of cluster.occurrences) article.clusters[person] = number;
    let drawn: DrawnSpeaker | null = null;
    return {
      ...{ number, place: -1 },
      given: cluster.kind === 'person' ? givenRoles(coder, cluster.occurrences) : [],
      drawn: () => (drawn ??= drawSpeaker(coder, cluster)),
    };
  };
  return (clusters) => {
    for (const each of before) {
      const held = known.get(each);
      if (held !== undefined) held.place = -1;
    }
    const all = clusters.map((cluster, place) => {
      const held = known.get(cluster) ?? numbered(cluster);
      known.set(cluster, held);
      held.place = place;
      return held;
    });
    for (const each of before) {
      const held = known.get(each);
      if (held?.place !== -1) continue;
      known.delete(each);
      free.push(held.number);
    }
    before = clusters;
    return { all, size };
  };
}
