import type { Attribution } from '../../text/quotation/quotation.ts';
import { intersection } from './align.ts';
import type { Grounded } from './common-ground.ts';
import type { ScoredArticle } from './scored-article.ts';
import { share } from './tally.ts';

export interface RulePrecision {
  readonly rule: string;
  /** Whether the contents hold quoted words: the same rule is surer of these. */
  readonly isQuoted: boolean;
  readonly predicted: number;
  /** Per cent whose content overlaps the gold's by a half and whose source shares a word with it. */
  readonly precision: number;
}

export interface Predicted {
  readonly scored: ScoredArticle;
  /** In the order of `scored.predicted`. */
  readonly attributions: readonly Attribution[];
}

/** How often each rule is right: these figures are the `confidence` of what it finds. */
export function rulePrecision(articles: readonly Predicted[]): readonly RulePrecision[] {
  const counts = new Map<
    string,
    { rule: string; isQuoted: boolean; hits: number; predicted: number }
  >();
  for (const { scored, attributions } of articles) {
    const goldOf = new Map(
      scored.pairs
        .filter((pair) => pair.jaccard >= 0.5)
        .map(({ predicted, gold }) => [predicted, gold]),
    );
    for (const [index, { rule, kind }] of attributions.entries()) {
      const isQuoted = kind !== 'indirect';
      const key = `${rule} ${isQuoted}`;
      const count = counts.get(key) ?? { rule, isQuoted, hits: 0, predicted: 0 };
      counts.set(key, count);
      count.predicted++;
      const predicted = scored.predicted[index];
      const gold = predicted === undefined ? undefined : goldOf.get(predicted);
      if (predicted !== undefined && gold !== undefined && agreeOnSource(gold, predicted)) {
        count.hits++;
      }
    }
  }
  return [...counts.values()]
    .map(({ hits, ...count }) => ({ ...count, precision: share(hits, count.predicted) }))
    .toSorted((a, b) => a.rule.localeCompare(b.rule) || b.predicted - a.predicted);
}

function agreeOnSource(gold: Grounded, predicted: Grounded): boolean {
  if (gold.source.length === 0) return predicted.source.length === 0;
  return intersection(gold.sourceTokens, predicted.sourceTokens) > 0;
}
