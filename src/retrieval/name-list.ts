import { foldWord } from './fold-word.ts';

export interface CountedName {
  readonly name: string;
  /** How often it occurs in what the bot knows. */
  readonly count: number;
}

/** A word that names have, folded. */
export interface NameWord {
  readonly text: string;
  /** The letters in it, one bit each; some letters share one. */
  readonly letters: number;
  /** Places in `NameList.ranked`. */
  readonly names: readonly number[];
}

/** Names made ready for suggestion. */
export interface NameList {
  /** Frequent ones first, then by name. */
  readonly ranked: readonly CountedName[];
  /** By text. */
  readonly words: readonly NameWord[];
}

export function nameList(names: readonly CountedName[]): NameList {
  const sorted = names.toSorted((a, b) => b.count - a.count || compare(a.name, b.name));
  const places = new Map<string, number[]>();
  for (const [place, { name }] of sorted.entries()) {
    for (const text of new Set(foldedWords(name))) {
      const own = places.get(text);
      if (own === undefined) places.set(text, [place]);
      else own.push(place);
    }
  }
  const words = Array.from(places, ([text, own]) => ({
    text,
    letters: lettersOf(text),
    names: own,
  }));
  return { ranked: sorted, words: words.sort((a, b) => compare(a.text, b.text)) };
}

// Zoë O’Brien-Smith → zoe, obrien, smith
export function foldedWords(text: string): readonly string[] {
  return (
    foldWord(text)
      .replaceAll("'", '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

export function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i += 1) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
