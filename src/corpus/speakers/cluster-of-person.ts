import type { Cluster } from './cluster-speakers.ts';
import type { SpeakerSource } from './occurrence.ts';

/** Of each article, of each of its people: the place of their cluster; nothing for people of no name. */
export type ClusterOfPerson = readonly (readonly (number | undefined)[])[];

export function clusterOfPerson(
  sources: readonly SpeakerSource[],
  clusters: readonly Cluster[],
): ClusterOfPerson {
  const places: (number | undefined)[][] = sources.map(({ analysis }) =>
    analysis.people.map(() => undefined),
  );
  for (const [place, { occurrences }] of clusters.entries()) {
    for (const { article, person } of occurrences) {
      const own = places[article];
      if (own !== undefined) own[person] = place;
    }
  }
  return places;
}
