import { foldedWords, lettersOf, type WordsInNames } from './name-words.ts';
import { prefixDistance } from './prefix-distance.ts';

/** Names made ready for suggestion; they are numbers below `size`. */
export interface NameList {
  readonly size: number;
  /** Those that may be suggested, the first one first. */
  readonly ranked: Uint32Array;
  /** By text. Other names may have them too. */
  readonly words: NameWords;
}

/** Words of names, folded, by text. */
export interface NameWords extends WordsInNames {
  readonly textOf: (word: number) => string;
}

type WordsFor = (words: NameWords, typed: string) => Iterable<number>;

// Longer than any name; what follows is not read.
const TYPED_CHARACTERS = 100;

/**
 * The names that have a word for every word typed, as its beginning or nearly so. Those that match by beginnings come
 * first, then the order of the list counts. Accents and letter case do not count.
 */
export function suggestNames(list: NameList, typed: string, limit: number): readonly number[] {
  const words = foldedWords(typed.slice(0, TYPED_CHARACTERS));
  const exact = matching(list, words, limit, wordsFrom);
  if (exact.length === limit) return exact;
  const near = matching(list, words, limit + exact.length, wordsNear);
  return [...new Set([...exact, ...near])].slice(0, limit);
}

/** The first names that have a matching word for every word typed, in order. */
function matching(
  { size, ranked, words }: NameList,
  typed: readonly string[],
  limit: number,
  wordsFor: WordsFor,
): readonly number[] {
  const { starts, names } = words;
  // By name: how many of the words typed it has, counted from the first.
  const matched = new Uint8Array(size);
  for (const [place, text] of typed.entries())
    for (const word of wordsFor(words, text)) {
      const end = starts[word + 1] ?? 0;
      for (let at = starts[word] ?? end; at < end; at += 1) {
        const name = names[at] ?? 0;
        if (matched[name] === place) matched[name] = place + 1;
      }
    }
  const found: number[] = [];
  for (const name of ranked) {
    if (found.length === limit) break;
    if (matched[name] === typed.length) found.push(name);
  }
  return found;
}

function* wordsFrom(words: NameWords, typed: string): Iterable<number> {
  // U+FFFF is no character and sorts last, so what begins with `typed` stands before it.
  const end = firstFrom(words, `${typed}\uFFFF`);
  for (let word = firstFrom(words, typed); word < end; word += 1) yield word;
}

/** The first place whose word is `text` or sorts after it. */
function firstFrom({ letters, textOf }: NameWords, text: string): number {
  let low = 0;
  let high = letters.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (textOf(middle) < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

function* wordsNear({ letters: ofWords, textOf }: NameWords, typed: string): Iterable<number> {
  const most = editsFor(typed.length);
  const letters = lettersOf(typed);
  for (let word = 0; word < ofWords.length; word += 1)
    // An edit brings one letter that the word does not have, so this spares most of the work.
    if (
      countBits(letters & ~(ofWords[word] ?? 0)) <= most &&
      prefixDistance(typed, textOf(word), most) <= most
    )
      yield word;
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
