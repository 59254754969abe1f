import { isHeldAmong, postingRange } from '../retrieval/postings.ts';
import type { PassageHit, PassageSource } from '../retrieval/rank-passages.ts';
import { evidence, type Wanted } from './wanted.ts';

/** What the best passages tell of whether the articles answer a question; all from 0 on. */
export interface Signs {
  /** How far the best passage scores above the next three of other articles, over the idf sum of the question; to some 3. */
  readonly lead: number;
  /** How many articles the first ten passages stand in, over ten: many are beside the point alike. */
  readonly spread: number;
  /** Share of the question, by weight, that the article of the best passage contains. */
  readonly evidence: number;
  /** 1 when the best passage begins its article, as news tells first what it is about; half for the next, a third for … */
  readonly opening: number;
}

// Logistic regression on 4,047 questions, each asked with its article in reach and out of it: SQuADShifts new Wikipedia
// and Reddit, and headlines of PolNeAR train, each set counting alike. `npm run train:likelihood -- DIR` fits them.
const WEIGHTS: Signs & { readonly constant: number } = {
  constant: -2.26,
  lead: 3.14,
  spread: -1.11,
  evidence: 1.96,
  opening: 1.12,
};

// Passages that are compared; as many as `rankPassages` looks at.
export const LOOKED_AT = 50;
const RIVALS = 3;
const SPREAD = 10;

/** Log-odds that the articles answer the question: 0 when they do as likely as not. */
export function likelihoodOf(signs: Signs): number {
  return (
    WEIGHTS.constant +
    WEIGHTS.lead * signs.lead +
    WEIGHTS.spread * signs.spread +
    WEIGHTS.evidence * signs.evidence +
    WEIGHTS.opening * signs.opening
  );
}

/** The signs in these passages, the best fifty for the question, best first; null when there is none. */
export function readSigns(
  { passage: { index }, articleOf }: PassageSource,
  wanted: Wanted,
  hits: readonly PassageHit[],
): Signs | null {
  const [best] = hits;
  if (best === undefined || best.score === 0) return null;
  const article = articleOf(best.unit);
  const rivals = hits.filter(({ unit }) => articleOf(unit) !== article).slice(0, RIVALS);
  let sum = 0;
  for (const { fused } of rivals) sum += fused;
  const ahead = best.fused - (rivals.length === 0 ? 0 : sum / rivals.length);
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
    spread: new Set(hits.slice(0, SPREAD).map(({ unit }) => articleOf(unit))).size / SPREAD,
    evidence: evidence(wanted, { missing }),
    opening: 1 / (1 + best.unit - from),
  };
}
