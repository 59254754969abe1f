import { foldWord } from '../retrieval/fold-word.ts';
import { STOP_WORDS } from '../retrieval/stop-words.ts';
import { wordTerm } from '../retrieval/word-term.ts';
import { termWeight } from './term-weight.ts';

const LENGTH = 3;
// “It is a”, “we want to”: a run of common words leads to half of all statements.
const LEAST_WEIGHT = 0.8;

const weights = new Map<string, number>();
// As many words as the analyser remembers.
const MEMO = 250_000;

/** Runs of three words that tell something: parts in the same words have one in common. */
export function shinglesOf(words: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (let start = 0; start + LENGTH <= words.length; start += 1) {
    const run = words.slice(start, start + LENGTH);
    let weight = 0;
    for (const word of run) weight += weightOf(word);
    if (weight >= LEAST_WEIGHT) found.add(run.join(' '));
  }
  return [...found];
}

function weightOf(word: string): number {
  const known = weights.get(word);
  if (known !== undefined) return known;
  const term = STOP_WORDS.has(foldWord(word)) ? '' : wordTerm(word);
  const weight = term === '' ? 0 : termWeight(term);
  if (weights.size < MEMO) weights.set(word, weight);
  return weight;
}
