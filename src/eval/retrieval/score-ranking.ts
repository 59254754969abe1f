import { queryTerms } from '../../retrieval/analyser.ts';
import { rankPassages, type PassageSource } from '../../retrieval/rank-passages.ts';
import { search } from '../../retrieval/search.ts';
import type { JudgedSet } from './judged-set.ts';
import { ndcg, recall } from './measures.ts';

export interface RankingScores {
  readonly queries: number;
  readonly documents: number;
  /** nDCG@10 of BM25 alone. */
  readonly ndcg10: number;
  readonly recall100: number;
  /** nDCG@10 of `rankPassages`. */
  readonly fusedNdcg10: number;
}

/** How well whole documents are ranked; null without a query. */
export function scoreRanking(
  source: PassageSource,
  { documents, queries }: JudgedSet,
): RankingScores | null {
  if (queries.length === 0) return null;
  let gain = 0;
  let fusedGain = 0;
  let found = 0;
  for (const { text, grades } of queries) {
    const query = queryTerms(text);
    const ranking = search(source.passage.index, query, { limit: 100 }).map(({ unit }) => unit);
    const fused = rankPassages(source, query, { limit: 10 }).map(({ unit }) => unit);
    gain += ndcg(ranking, grades, 10);
    fusedGain += ndcg(fused, grades, 10);
    found += recall(ranking, grades);
  }
  const count = queries.length;
  return {
    queries: count,
    documents: documents.length,
    ndcg10: gain / count,
    recall100: found / count,
    fusedNdcg10: fusedGain / count,
  };
}
