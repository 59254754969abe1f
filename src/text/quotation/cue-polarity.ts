import type { Token } from '../segmented.ts';
import { CUE_WORDS } from './lexicon/cue-words.ts';
import type { Polarity } from './quotation.ts';

// did not say, never said, made no mention, declined to say, nor did she say
const NEGATIONS = new Set("not n't n’t never neither nor no nothing without".split(' '));
const REFUSALS = new Set(['decline', 'refuse', 'fail', 'refusal']);
const DENIALS = new Set(['deny', 'refute', 'dispute', 'rebut', 'denial', 'rejection']);
const QUESTIONS = new Set(['question', 'wonder']);

/** What the words of a cue do with the content. */
export function cuePolarity(cue: readonly Token[]): Polarity {
  if (cue.some(({ lower, lemma }) => NEGATIONS.has(lower) || REFUSALS.has(lemma)))
    return 'not-said';
  if (cue.some(({ lemma }) => DENIALS.has(lemma))) return 'denied';
  const asks = ({ lower, lemma }: Token): boolean =>
    CUE_WORDS.get(lower)?.frame === 'question' || QUESTIONS.has(lemma);
  return cue.some(asks) ? 'asked' : 'said';
}
