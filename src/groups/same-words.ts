import type { Likeness } from './likeness.ts';

// Slogans recur for months: the same words later are another utterance (knowledge on quotations, section 11).
const LONGEST_GAP = 30;
const LEAST_SHARED = 1.2;
const LEAST_IN_ORDER = 0.85;
// “A word or two” differ.
const MOST_MISSING = 2;
const LEAST_WORDS = 3;

/**
 * Whether two parts are one utterance in the same words: identical, one contained in the other, or but for a word or
 * two. `gap` in days; null when a day is unknown.
 */
export function areSameWords(
  { inOrder, missing, shared, concepts }: Likeness,
  words: number,
  gap: number | null,
): boolean {
  if (words < LEAST_WORDS || concepts < 2 || shared < LEAST_SHARED) return false;
  if (gap !== null && gap > LONGEST_GAP) return false;
  return missing === 0 || (inOrder >= LEAST_IN_ORDER && missing <= MOST_MISSING);
}
