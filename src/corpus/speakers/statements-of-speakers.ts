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
  /** By the number of a cluster, how much. */
  readonly counts: Uint32Array;
  /** Statements of clusters of these numbers, in this order. */
  readonly of: (numbers: readonly number[]) => StatementsOfSpeakers;
}

export function saidIn(
  articles: readonly JoinedArticle[],
  /** All numbers of clusters are below it. */
  size: number,
  elsewhere: readonly RoleElsewhere[],
): Said {
  const told = addElsewhere(articles, elsewhere);
  const counts = new Uint32Array(size);
  for (const [place, { said: own, clusters }] of articles.entries()) {
    const said = told.get(place) ?? own;
    for (let at = 0; at < said.length; at += 2) {
      const cluster = clusters[said[at] ?? 0] ?? 0;
      counts[cluster] = (counts[cluster] ?? 0) + 1;
    }
  }
  // Nobody's.
  counts[0] = 0;
  return {
    counts,
    of: (numbers) => {
      const starts = new Uint32Array(numbers.length + 1);
      const next = new Uint32Array(size);
      for (const [place, number] of numbers.entries()) {
        next[number] = starts[place] ?? 0;
        starts[place + 1] = (starts[place] ?? 0) + (counts[number] ?? 0);
      }
      const inArticles = new Uint32Array(starts.at(-1) ?? 0);
      const quotations = new Uint32Array(inArticles.length);
      for (const [place, { said: own, clusters }] of articles.entries()) {
        const said = told.get(place) ?? own;
        for (let pair = 0; pair < said.length; pair += 2) {
          const cluster = clusters[said[pair] ?? 0] ?? 0;
          if (cluster === 0) continue;
          const at = next[cluster] ?? 0;
          inArticles[at] = place;
          quotations[at] = said[pair + 1] ?? 0;
          next[cluster] = at + 1;
        }
      }
      return { starts, articles: inArticles, quotations };
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
