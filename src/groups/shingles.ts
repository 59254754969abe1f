import { foldWord } from '../retrieval/fold-word.ts';
import { STOP_WORDS } from '../retrieval/stop-words.ts';
import { wordTerm } from '../retrieval/word-term.ts';
import { hashOf, mixed } from './hash.ts';
import { termWeight } from './term-weight.ts';

const LENGTH = 3;
// “It is a”, “we want to”: a run of common words leads to half of all statements.
const LEAST_WEIGHT = 0.8;

const known = new Map<string, { readonly weight: number; readonly hash: number }>();
// As many words as the analyser remembers.
const MEMO = 250_000;

/**
 * Runs of three words that tell something, each as 32 bits of it: parts in the same words have one in common. As texts
 * they took more memory than all else that is held.
 */
export function shinglesOf(words: readonly string[]): readonly number[] {
  const found = new Set<number>();
  const each = words.map(wordOf);
  for (let end = LENGTH; end <= each.length; end += 1) {
    let weight = 0;
    let hash = 0;
    for (let place = end - LENGTH; place < end; place += 1) {
      weight += each[place]?.weight ?? 0;
      hash = mixed(hash, each[place]?.hash ?? 0);
    }
    if (weight >= LEAST_WEIGHT) found.add(hash);
  }
  return [...found];
}

function wordOf(word: string): { readonly weight: number; readonly hash: number } {
  const held = known.get(word);
  if (held !== undefined) return held;
  const term = STOP_WORDS.has(foldWord(word)) ? '' : wordTerm(word);
  const made = { weight: term === '' ? 0 : termWeight(term), hash: hashOf(word) };
  if (known.size < MEMO) known.set(word, made);
  return made;
}
