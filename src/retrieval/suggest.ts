import { foldedWords, lettersOf, nameList } from './name-list.ts';
import type { CountedName, NameList, NameWord } from './name-list.ts';
import { prefixDistance } from './prefix-distance.ts';

/** A name that may be suggested. */
export type Candidate = CountedName;

type WordsFor = (list: NameList, typed: string) => readonly NameWord[];

// Longer than any name; what follows is not read.
const TYPED_CHARACTERS = 100;

// Making ten thousand names ready takes 20 ms, a suggestion from them 0.1 ms: one list is made ready once.
const lists = new WeakMap<readonly Candidate[], NameList>();

/**
 * The candidates whose name has a word for every word typed, as its beginning or nearly so. Those that match by
 * beginnings come first, then frequent ones, then by name. Accents and letter case do not count.
 */
export function suggest<T extends Candidate>(
  candidates: readonly T[],
  typed: string,
  limit: number,
): readonly T[] {
  const list = lists.get(candidates) ?? nameList(candidates);
  lists.set(candidates, list);
  const words = foldedWords(typed.slice(0, TYPED_CHARACTERS));
  const exact = matching(list, words, wordsFrom);
  const near = exact.length < limit ? matching(list, words, wordsNear) : [];
  const places = new Set([...exact, ...near]);
  // A list holds the candidates that it was made of, sorted.
  return [...places]
    .slice(0, limit)
    .flatMap((place) => (list.ranked[place] as T | undefined) ?? []);
}

/** Places of the names that have a matching word for every word typed, in order. */
function matching(list: NameList, typed: readonly string[], wordsFor: WordsFor): readonly number[] {
  // By name: how many of the words typed it has, counted from the first.
  const matched = new Uint8Array(list.ranked.length);
  for (const [place, word] of typed.entries()) {
    for (const { names } of wordsFor(list, word)) {
      for (const name of names) if (matched[name] === place) matched[name] = place + 1;
    }
  }
  const places: number[] = [];
  for (let name = 0; name < matched.length; name += 1) {
    if (matched[name] === typed.length) places.push(name);
  }
  return places;
}

function wordsFrom({ words }: NameList, typed: string): readonly NameWord[] {
  // U+FFFF is no character and sorts last, so what begins with `typed` stands before it.
  return words.slice(firstFrom(words, typed), firstFrom(words, `${typed}\uFFFF`));
}

/** The first place whose word is `text` or sorts after it. */
function firstFrom(words: readonly NameWord[], text: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle]?.text ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

function wordsNear({ words }: NameList, typed: string): readonly NameWord[] {
  const most = editsFor(typed.length);
  const letters = lettersOf(typed);
  return words.filter(
    (word) =>
      // An edit brings one letter that the word does not have, so this spares most of the work.
      countBits(letters & ~word.letters) <= most && prefixDistance(typed, word.text, most) <= most,
  );
}

// One slip in “Hael”, two in “Zelesnky”; in three letters any name is one slip away.
function editsFor(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}
