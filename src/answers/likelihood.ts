import type { Bm25Index } from '../retrieval/bm25-index.ts';
import { isHeldAmong, postingRange } from '../retrieval/postings.ts';
import type { PassageHit } from '../retrieval/rank-passages.ts';
import { evidence, type Wanted } from './wanted.ts';

/** Passages in the order of their articles. */
export interface ArticlePassages {
  readonly index: Bm25Index;
  /** The article that a passage stands in; undefined past the last passage. */
  readonly articleOf: (passage: number) => number | undefined;
}

/** What the best passages tell of whether the articles answer a question; all from 0 on. */
export interface Signs {
  /** How far the best passage scores above those of other articles, over the idf sum of the question; to some 3. */
  readonly lead: number;
  /** Share of the first ten passages that stand in the article of the best one. */
  readonly company: number;
  /** Share of the question, by weight, that this article contains. */
  readonly evidence: number;
  /** 1 when the best passage begins its article, as news tells first what it is about; else 0. */
  readonly opening: number;
}

// Logistic regression on 4,047 questions, each asked with its article in reach and out of it: SQuADShifts new Wikipedia
// and Reddit, and headlines of PolNeAR train, each set counting alike. `npm run train:likelihood -- DIR` fits them.
const WEIGHTS: Signs & { readonly constant: number } = {
  constant: -3.42,
  lead: 3.03,
  company: 2.36,
  evidence: 1.69,
  opening: 0.61,
};

// Passages that are compared; as many as `rankPassages` looks at.
export const LOOKED_AT = 50;
const COMPANY = 10;

/** Log-odds that the articles answer the question: 0 when they do as likely as not. */
export function likelihoodOf(signs: Signs): number {
  return (
    WEIGHTS.constant +
    WEIGHTS.lead * signs.lead +
    WEIGHTS.company * signs.company +
    WEIGHTS.evidence * signs.evidence +
    WEIGHTS.opening * signs.opening
  );
}

/** The signs in these passages, the best fifty for the question, best first; null when there is none. */
export function readSigns(
  { index, articleOf }: ArticlePassages,
  wanted: Wanted,
  hits: readonly PassageHit[],
): Signs | null {
  const [best] = hits;
  if (best === undefined || best.score === 0) return null;
  const article = articleOf(best.unit);
  const others = hits.filter(({ unit }) => articleOf(unit) !== article);
  let sum = 0;
  for (const { fused } of others) sum += fused;
  const ahead = best.fused - (others.length === 0 ? 0 : sum / others.length);
  const first = hits.slice(0, COMPANY);
  let from = best.unit;
  while (articleOf(from - 1) === article) from -= 1;
  let to = best.unit;
  while (articleOf(to + 1) === article) to += 1;
  const missing = wanted.terms
    .filter(({ term }) => !isHeldAmong(index, postingRange(index, term), from, to))
    .map(({ surface }) => surface);
  return {
    // `norm` is the score over the idf sum.
    lead: (ahead * best.norm) / best.score,
    company: first.filter(({ unit }) => articleOf(unit) === article).length / COMPANY,
    evidence: evidence(wanted, { missing }),
    opening: Number(from === best.unit),
  };
}
