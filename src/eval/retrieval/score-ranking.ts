import { queryTerms, terms } from '../../retrieval/analyser.ts';
import { buildIndex } from '../../retrieval/build-index.ts';
import { search } from '../../retrieval/search.ts';
import type { JudgedSet } from './judged-set.ts';
import { ndcg, recall } from './measures.ts';

export interface RankingScores {
  readonly queries: number;
  readonly documents: number;
  /** nDCG@10. */
  readonly ndcg10: number;
  readonly recall100: number;
}

/** How well whole documents are ranked. */
export function scoreRanking({ documents, queries }: JudgedSet): RankingScores {
  const index = buildIndex(documents.map(terms));
  let gain = 0;
  let found = 0;
  for (const { text, grades } of queries) {
    const ranking = search(index, queryTerms(text), { limit: 100 }).map(({ unit }) => unit);
    gain += ndcg(ranking, grades, 10);
    found += recall(ranking, grades);
  }
  const count = queries.length;
  return {
    queries: count,
    documents: documents.length,
    ndcg10: gain / count,
    recall100: found / count,
  };
}
