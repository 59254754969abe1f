import type { Likeness } from './likeness.ts';
import { areSameWords } from './same-words.ts';
import { logistic, WORD_WEIGHTS, wordFeatures, type Weights } from './scores.ts';

/** 1: the same words; 2: the same utterance in other words; 3: possibly the same. */
export type Tier = 1 | 2 | 3;

// Slogans recur: see same-words.ts.
const LONGEST_GAP = 30;
const LEAST_SCORE = 0.5;
// The weights were learned on pairs with seven words of ten in one order: other words in another order are not theirs to judge.
const LEAST_IN_ORDER = 0.5;

/** The tier of two parts by their words and days alone; null when these do not show that they are one utterance. */
export function judgeWords(
  likeness: Likeness,
  words: number,
  gap: number | null,
  weights: Weights = WORD_WEIGHTS,
): 1 | 2 | null {
  if (likeness.isRenamed) return null;
  if (areSameWords(likeness, words, gap)) return 1;
  if (gap === null || gap > LONGEST_GAP || likeness.inOrder < LEAST_IN_ORDER) return null;
  return logistic(weights, wordFeatures(likeness, gap)) >= LEAST_SCORE ? 2 : null;
}
