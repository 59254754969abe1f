import type { ClaimToken } from './claim-tokens.ts';
import type { Likeness } from './likeness.ts';
import type { Word } from './words.ts';

/** One step of an alignment, in order. Places count tokens of the claim and words of the article. */
export type Step =
  | { readonly kind: 'same' | 'misspelt'; readonly token: number; readonly word: number }
  /** A word of the claim that the article has not. */
  | { readonly kind: 'claim-only'; readonly token: number }
  /** A word of the article that the claim has not. */
  | { readonly kind: 'article-only'; readonly word: number }
  /** A word for which an ellipsis or an editor's bracket stands. */
  | { readonly kind: 'stood-for'; readonly word: number };

export interface Alignment {
  readonly steps: readonly Step[];
  /** What the same words bring less what differs, over what all words of the claim would bring: at most 1. */
  readonly score: number;
}

const MISSPELT = 0.9;
// A word too many in the article costs less than one too many in the claim: people shorten more than they add.
const CLAIM_ONLY = 0.5;
const ARTICLE_ONLY = 0.3;
// Enough that what an ellipsis stands for stays short, and what a bracket stands for shorter.
const BEHIND_GAP = 0.004;
const BEHIND_EDITOR = 0.05;

const START = 0;
const MATCH = 1;
const TOKEN_ALONE = 2;
const WORD_ALONE = 3;

/** What each move into a cell brings, by row: a row is a token. */
interface Row {
  readonly match: (word: Word) => number | null;
  readonly tokenAlone: number;
  readonly wordAlone: (word: Word) => number;
}

/**
 * The stretch of the article's words that comes closest to the claim, word by word (Smith & Waterman 1981, with the claim
 * as a whole); null when they share no word. Time and room grow with tokens × words.
 */
export function align(
  claim: readonly ClaimToken[],
  words: readonly Word[],
  likeness: Likeness,
): Alignment | null {
  const width = words.length + 1;
  const moves = new Uint8Array((claim.length + 1) * width);
  let above = new Float64Array(width);
  let current = new Float64Array(width);
  let whole = 0;
  for (const [token, each] of claim.entries()) {
    if (each.kind === 'word') whole += each.word.weight;
    fillRow(rowOf(each, likeness), words, above, current, moves.subarray((token + 1) * width));
    [above, current] = [current, above];
  }
  let end = 0;
  for (let column = 1; column < width; column += 1) {
    if ((above[column] ?? 0) > (above[end] ?? 0)) end = column;
  }
  const steps = stepsTo(end, claim, words, moves, likeness);
  const isShared = steps.some(({ kind }) => kind === 'same' || kind === 'misspelt');
  return isShared ? { steps, score: (above[end] ?? 0) / whole } : null;
}

function rowOf(token: ClaimToken, likeness: Likeness): Row {
  if (token.kind !== 'word') {
    const behind = token.kind === 'gap' ? BEHIND_GAP : BEHIND_EDITOR;
    return { match: () => null, tokenAlone: 0, wordAlone: () => -behind };
  }
  const { word } = token;
  return {
    match: (other) => {
      const like = likeness(word, other);
      if (like === 'different') return null;
      return like === 'same' ? word.weight : word.weight * MISSPELT;
    },
    tokenAlone: -CLAIM_ONLY * word.weight,
    wordAlone: ({ isBracketed, weight }) => (isBracketed ? -BEHIND_EDITOR : -ARTICLE_ONLY * weight),
  };
}

function fillRow(
  { match, tokenAlone, wordAlone }: Row,
  words: readonly Word[],
  above: Float64Array,
  current: Float64Array,
  moves: Uint8Array,
): void {
  current[0] = (above[0] ?? 0) + tokenAlone;
  moves[0] = TOKEN_ALONE;
  for (const [place, word] of words.entries()) {
    let best = (above[place + 1] ?? 0) + tokenAlone;
    let move = TOKEN_ALONE;
    const skipped = (current[place] ?? 0) + wordAlone(word);
    if (skipped > best) [best, move] = [skipped, WORD_ALONE];
    const gain = match(word);
    if (gain !== null && (above[place] ?? 0) + gain >= best)
      [best, move] = [(above[place] ?? 0) + gain, MATCH];
    current[place + 1] = best;
    moves[place + 1] = move;
  }
}

/** The moves that led to the best end, from the first token on. */
function stepsTo(
  end: number,
  claim: readonly ClaimToken[],
  words: readonly Word[],
  moves: Uint8Array,
  likeness: Likeness,
): readonly Step[] {
  const steps: Step[] = [];
  const width = words.length + 1;
  let row = claim.length;
  let column = end;
  while (row > 0) {
    const move = moves[row * width + column] ?? START;
    const token = claim[row - 1];
    const word = words[column - 1];
    if (move === WORD_ALONE && word !== undefined) {
      column -= 1;
      const isMarked = word.isBracketed || token?.kind !== 'word';
      steps.push({ kind: isMarked ? 'stood-for' : 'article-only', word: column });
      continue;
    }
    row -= 1;
    if (token?.kind !== 'word') continue;
    if (move === MATCH && word !== undefined) {
      column -= 1;
      const kind = likeness(token.word, word) === 'same' ? 'same' : 'misspelt';
      steps.push({ kind, token: row, word: column });
    } else steps.push({ kind: 'claim-only', token: row });
  }
  return steps.toReversed();
}
