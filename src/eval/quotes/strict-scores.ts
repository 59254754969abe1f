import type { Attributed } from './attributed.ts';
import type { ScoredArticle } from './scored-article.ts';
import { figures, newTally, type Figures } from './tally.ts';

export const ROLES = ['source', 'cue', 'content'] as const;
export type Role = (typeof ROLES)[number];

/** Row c: exact fragments by their characters, the figure that compares with CofeNet (COLING 2022). */
export function strictScores(articles: readonly ScoredArticle[], role: Role): Figures {
  const tally = newTally();
  for (const { gold, predicted } of articles) {
    const inGold = fragments(gold, role);
    const inPredicted = fragments(predicted, role);
    tally.gold += inGold.size;
    tally.predicted += inPredicted.size;
    for (const each of inPredicted) {
      if (!inGold.has(each)) continue;
      tally.hits++;
      tally.goldHits++;
    }
  }
  return figures(tally);
}

function fragments(attributed: readonly Attributed[], role: Role): ReadonlySet<string> {
  return new Set(
    attributed.flatMap((each) => each[role].map(({ start, end }) => `${start}-${end}`)),
  );
}
