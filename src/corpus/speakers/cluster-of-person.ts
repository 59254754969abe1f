import type { Cluster } from './cluster-speakers.ts';
import type { JoinedArticle } from './occurrence.ts';
import { howMany } from './told-people.ts';

/** Of the people of all articles, one after another, their clusters. */
export interface ClusterOfPerson {
  /** People of article `a` stand at `starts[a]` … `starts[a + 1]`. */
  readonly starts: Uint32Array;
  /** One more than the place of their cluster; 0 for people of no name. */
  readonly places: Uint32Array;
}

export function clusterOfPerson(
  articles: readonly JoinedArticle[],
  clusters: readonly Cluster[],
): ClusterOfPerson {
  const starts = new Uint32Array(articles.length + 1);
  for (const [place, { people }] of articles.entries())
    starts[place + 1] = (starts[place] ?? 0) + howMany(people);
  const places = new Uint32Array(starts.at(-1) ?? 0);
  for (const [cluster, { occurrences }] of clusters.entries())
    for (const { article, person } of occurrences)
      places[(starts[article.place] ?? 0) + person] = cluster + 1;
  return { starts, places };
}
