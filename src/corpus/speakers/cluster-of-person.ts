import type { Cluster } from './cluster-speakers.ts';
import type { SpeakerSource } from './occurrence.ts';

/** Of the people of all articles, one after another, their clusters. */
export interface ClusterOfPerson {
  /** People of article `a` stand at `starts[a]` … `starts[a + 1]`. */
  readonly starts: Uint32Array;
  /** One more than the place of their cluster; 0 for people of no name. */
  readonly places: Uint32Array;
}

export function clusterOfPerson(
  sources: readonly SpeakerSource[],
  clusters: readonly Cluster[],
): ClusterOfPerson {
  const starts = new Uint32Array(sources.length + 1);
  for (const [article, { analysis }] of sources.entries())
    starts[article + 1] = (starts[article] ?? 0) + analysis.people.length;
  const places = new Uint32Array(starts.at(-1) ?? 0);
  for (const [place, { occurrences }] of clusters.entries())
    for (const { article, person } of occurrences)
      places[(starts[article] ?? 0) + person] = place + 1;
  return { starts, places };
}
