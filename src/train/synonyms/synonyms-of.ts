import { wordTerm } from '../../retrieval/word-term.ts';
import type { WordNet } from './read-wordnet.ts';

// How far a word of a related synset may stand for one of this: derived, similar, pertaining, of one group, caused, entailed.
const RELATED: ReadonlyMap<string, number> = new Map([
  ['+', 0.8],
  ['\\', 0.8],
  ['&', 0.7],
  ['$', 0.7],
  ['^', 0.6],
  ['@', 0.5],
  ['*', 0.5],
]);
const OPPOSITE = '!';
// Rare senses mislead: “fair” is a carnival too.
const SENSES = 6;
const DECAY = 0.25;
const LEAST = 0.4;

/** Pairs of terms, the first before the second by its letters, with how far one may stand for the other, 0.4–1. */
export function synonymsOf({ synsets, lemmas }: WordNet): ReadonlyMap<string, number> {
  const counted = new Set(
    lemmas.filter(({ isCounted }) => isCounted).map(({ word }) => wordTerm(word)),
  );
  const found = new Map<string, number>();
  const opposites = new Set<string>();
  for (const { word, synsets: own } of lemmas) {
    const term = wordTerm(word);
    if (!counted.has(term)) continue;
    for (const [rank, key] of own.slice(0, SENSES).entries()) {
      const synset = synsets.get(key);
      const sureness = 1 / (1 + DECAY * rank);
      put(synset?.words, term, sureness);
      for (const { symbol, to } of synset?.pointers ?? []) {
        const words = synsets.get(to)?.words;
        if (symbol === OPPOSITE)
          for (const each of words ?? []) opposites.add(pair(term, wordTerm(each)));
        put(words, term, sureness * (RELATED.get(symbol) ?? 0));
      }
    }
  }
  return new Map(
    [...found].filter(([key]) => !opposites.has(key)).sort(([a], [b]) => (a < b ? -1 : 1)),
  );

  function put(words: readonly string[] | undefined, term: string, weight: number): void {
    if (weight < LEAST) return;
    for (const other of (words ?? []).map(wordTerm)) {
      if (other === term || !counted.has(other) || other === '' || term === '') continue;
      const key = pair(term, other);
      found.set(key, Math.max(weight, found.get(key) ?? 0));
    }
  }
}

function pair(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
