import { contentTokens, haveSameTokens, intersection } from './align.ts';
import { isOf, type Row, type ScoredArticle } from './scored-article.ts';
import { figures, newTally, type Figures, type Tally } from './tally.ts';

export interface ContentScores {
  readonly exact: Figures;
  readonly ov50: Figures;
  readonly token: Figures;
}

/** Row a1 of the protocol: exact, half overlapping and token scores of contents of a kind. */
export function contentScores(articles: readonly ScoredArticle[], row: Row): ContentScores {
  return {
    exact: figures(pairTally(articles, row, isExact)),
    ov50: figures(pairTally(articles, row, (pair) => pair.jaccard >= 0.5)),
    token: figures(tokenTally(articles, row)),
  };
}

type Pair = ScoredArticle['pairs'][number];

function pairTally(
  articles: readonly ScoredArticle[],
  row: Row,
  isHit: (pair: Pair, article: ScoredArticle) => boolean,
): Tally {
  const tally = newTally();
  for (const article of articles) {
    tally.gold += article.gold.filter((each) => isOf(row, each.kind)).length;
    tally.predicted += article.predicted.filter((each) => isOf(row, each.kind)).length;
    for (const pair of article.pairs) {
      if (!isHit(pair, article)) continue;
      if (isOf(row, pair.gold.kind)) tally.goldHits++;
      if (isOf(row, pair.predicted.kind)) tally.hits++;
    }
  }
  return tally;
}

function tokenTally(articles: readonly ScoredArticle[], row: Row): Tally {
  const tally = newTally();
  for (const { gold, predicted } of articles) {
    const inGold = contentTokens(gold);
    const inPredicted = contentTokens(predicted);
    for (const each of gold) {
      if (!isOf(row, each.kind)) continue;
      tally.gold += each.contentTokens.size;
      tally.goldHits += intersection(each.contentTokens, inPredicted);
    }
    for (const each of predicted) {
      if (!isOf(row, each.kind)) continue;
      tally.predicted += each.contentTokens.size;
      tally.hits += intersection(each.contentTokens, inGold);
    }
  }
  return tally;
}

const LINKS: ReadonlySet<string> = new Set(['that', 'to', 'because', 'whether', 'if']);

function isExact({ gold, predicted }: Pair, { ground: { words } }: ScoredArticle): boolean {
  return haveSameTokens(
    withoutLeadingLink(gold.contentTokens, words),
    withoutLeadingLink(predicted.contentTokens, words),
  );
}

export function withoutLeadingLink(
  tokens: ReadonlySet<number>,
  words: readonly string[],
): ReadonlySet<number> {
  const first = Math.min(...tokens);
  if (!LINKS.has(words[first] ?? '')) return tokens;
  return new Set([...tokens].filter((each) => each !== first));
}
