import type { Snapshot } from '../../snapshot.ts';
import type { Mask } from '../reach.ts';
import { isInReach } from '../wanted.ts';
import { align, type Alignment } from './align.ts';
import type { ClaimToken } from './claim-tokens.ts';
import { likenessIn } from './likeness.ts';
import type { Claim } from './read-claims.ts';
import { type Window, windowsFor } from './windows.ts';
import { type Word, wordsOf } from './words.ts';

/** A place where the words of a claim stand, or words close to them. */
export interface Place {
  readonly article: number;
  /** What the steps of the alignment count. */
  readonly words: readonly Word[];
  readonly alignment: Alignment;
  /** No word differs but in spelling and by the claim's own marks. */
  readonly isSame: boolean;
}

// Below this score the words of a claim are not those of the article: higher for a short claim, whose words often meet
// by chance. Chosen on 1,520 claims made by machine from 200 articles of PolNeAR's train fold.
const CLOSE_ENOUGH = 0.4;
const SHORT_CLAIM = 0.6;
// What lies further below the best place is another statement.
const BESIDE_BEST = 0.15;
// Cells of all alignments of one claim, so that a long claim in long sentences ends soon.
const MOST_CELLS = 1_500_000;

/** Where the claim stands in these articles: word for word wherever it does, else the places that come close, closest first. */
export function findClaim(snapshot: Snapshot, articles: Mask, claim: Claim): readonly Place[] {
  const { single, wide } = windowsFor(snapshot, articles, claim);
  const least = leastScore(claim.tokens);
  const likeness = likenessIn((term) => isInReach(snapshot, articles, term));
  let cells = 0;
  const placesIn = (windows: readonly Window[]): readonly Place[] =>
    windows.flatMap(({ article, span }) => {
      const words = wordsOf(snapshot.articles[article]?.article.text ?? '', span);
      cells += words.length * claim.tokens.length;
      if (cells > MOST_CELLS || !mayHold(words, claim.tokens, least)) return [];
      const alignment = align(claim.tokens, words, likeness);
      if (alignment === null || alignment.score < least) return [];
      return [{ article, words, alignment, isSame: isSame(alignment) }];
    });
  const alone = placesIn(single);
  const places = alone.some((place) => place.isSame) ? alone : [...alone, ...placesIn(wide)];
  const same = places.filter((place) => place.isSame);
  if (same.length > 0) return same;
  const best = Math.max(...places.map(({ alignment }) => alignment.score));
  return places
    .filter(({ alignment }) => alignment.score >= best - BESIDE_BEST)
    .toSorted((a, b) => b.alignment.score - a.alignment.score);
}

function isSame({ steps }: Alignment): boolean {
  return steps.every(({ kind }) => kind !== 'claim-only' && kind !== 'article-only');
}

/** Whether enough of the claim's words occur at all; one that is spelled otherwise may be any that begins alike. */
function mayHold(words: readonly Word[], tokens: readonly ClaimToken[], least: number): boolean {
  const held = new Set(words.map(({ folded }) => folded));
  const beginnings = new Set(words.map(({ folded }) => folded.charCodeAt(0)));
  let most = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    const { folded, weight } = token.word;
    if (held.has(folded) || (weight === 1 && beginnings.has(folded.charCodeAt(0)))) most += weight;
  }
  return most >= weightOf(tokens) * least;
}

function leastScore(tokens: readonly ClaimToken[]): number {
  return CLOSE_ENOUGH + SHORT_CLAIM / weightOf(tokens);
}

function weightOf(tokens: readonly ClaimToken[]): number {
  return tokens.reduce((sum, token) => sum + (token.kind === 'word' ? token.word.weight : 0), 0);
}
