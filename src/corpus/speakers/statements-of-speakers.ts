import type { ClusterOfPerson } from './cluster-of-person.ts';
import type { JoinedArticle } from './occurrence.ts';
import type { RoleElsewhere } from './speaker.ts';

/** Those of speaker `s` stand at `starts[s]` … `starts[s + 1]`, in the order of the articles. */
export interface StatementsOfSpeakers {
  readonly starts: Uint32Array;
  readonly articles: Uint32Array;
  readonly quotations: Uint32Array;
}

/** What is said in the articles, by whom. */
export interface Said {
  /** Of each cluster, how much. */
  readonly counts: Uint32Array;
  /** Statements of clusters in an order of them. */
  readonly of: (clusters: readonly number[]) => StatementsOfSpeakers;
}

export function saidIn(
  articles: readonly JoinedArticle[],
  { starts, places }: ClusterOfPerson,
  clusters: number,
  elsewhere: readonly RoleElsewhere[],
): Said {
  const withElsewhere = addElsewhere(articles, elsewhere);
  const each = (tell: (cluster: number, article: number, quotation: number) => void): void => {
    for (const [article, { said: own }] of articles.entries()) {
      const said = withElsewhere.get(article) ?? own;
      const first = starts[article] ?? 0;
      for (let at = 0; at < said.length; at += 2) {
        const cluster = places[first + (said[at] ?? 0)] ?? 0;
        if (cluster !== 0) tell(cluster - 1, article, said[at + 1] ?? 0);
      }
    }
  };
  const counts = new Uint32Array(clusters);
  each((cluster) => {
    counts[cluster] = (counts[cluster] ?? 0) + 1;
  });
  return {
    counts,
    of: (order) => {
      const ends = new Uint32Array(order.length + 1);
      const next = new Uint32Array(clusters);
      for (const [place, cluster] of order.entries()) {
        next[cluster] = ends[place] ?? 0;
        ends[place + 1] = (ends[place] ?? 0) + (counts[cluster] ?? 0);
      }
      const inArticles = new Uint32Array(ends.at(-1) ?? 0);
      const quotations = new Uint32Array(inArticles.length);
      each((cluster, article, quotation) => {
        const at = next[cluster] ?? 0;
        inArticles[at] = article;
        quotations[at] = quotation;
        next[cluster] = at + 1;
      });
      return { starts: ends, articles: inArticles, quotations };
    },
  };
}

/** Person and quotation of each statement, of articles in which others tell of some, by quotation. */
function addElsewhere(
  articles: readonly JoinedArticle[],
  elsewhere: readonly RoleElsewhere[],
): ReadonlyMap<number, readonly number[]> {
  const pairs = new Map<number, (readonly [person: number, quotation: number])[]>();
  for (const { article, person, quotation } of elsewhere) {
    const known = pairs.get(article) ?? pairsOf(articles[article]?.said ?? new Uint32Array());
    pairs.set(article, known);
    known.push([person, quotation]);
  }
  return new Map(
    Array.from(pairs, ([article, all]) => [article, all.sort(([, a], [, b]) => a - b).flat()]),
  );
}

function pairsOf(said: Uint32Array): (readonly [number, number])[] {
  return Array.from({ length: said.length / 2 }, (_, at) => [
    said[2 * at] ?? 0,
    said[2 * at + 1] ?? 0,
  ]);
}
