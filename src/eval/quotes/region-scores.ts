import { contentTokens, intersection } from './align.ts';
import { tokensIn } from './common-ground.ts';
import type { ScoredArticle } from './scored-article.ts';
import { figures, newTally, type Figures, type Tally } from './tally.ts';

export interface RegionScores {
  readonly found: Figures;
  /** The trivial answer that every region is speech. */
  readonly every: Figures;
}

/** Row a2: which quote regions are speech. A region is, when four fifths of its tokens lie in contents. */
export function regionScores(articles: readonly ScoredArticle[]): RegionScores {
  const found = newTally();
  const every = newTally();
  for (const { ground, gold, predicted } of articles) {
    const inGold = contentTokens(gold);
    const inPredicted = contentTokens(predicted);
    for (const region of ground.regions) {
      const inside = tokensIn([region], ground.tokens);
      if (inside.size === 0) continue;
      const isSpeech = intersection(inside, inGold) >= 0.8 * inside.size;
      count(found, isSpeech, intersection(inside, inPredicted) >= 0.8 * inside.size);
      count(every, isSpeech, true);
    }
  }
  return { found: figures(found), every: figures(every) };
}

function count(tally: Tally, isSpeech: boolean, isFound: boolean): void {
  if (isSpeech) tally.gold++;
  if (isFound) tally.predicted++;
  if (isSpeech && isFound) {
    tally.hits++;
    tally.goldHits++;
  }
}
