import { foldWord } from './fold-word.ts';
import { openSortedPlaces } from './sorted-places.ts';

/** Where each word stands in the names that have it. */
export interface WordsInNames {
  /** The letters in each word, one bit each; some letters share one. */
  readonly letters: Uint32Array;
  /** Names with word `w` stand at `starts[w]` … `starts[w + 1]` of `names`. */
  readonly starts: Uint32Array;
  readonly names: Uint32Array;
}

/** The folded words of names, each with a code: a place in `texts`. */
interface NameWordCoder {
  readonly texts: readonly string[];
  /** Of a name its words, each once. */
  code(name: string): readonly number[];
  /** The words of the names that have these codes: words by text, `codes` theirs, names by their place here. */
  gather(names: readonly (readonly number[])[]): WordsInNames & { readonly codes: Uint32Array };
}

export function openNameWordCoder(): NameWordCoder {
  const texts: string[] = [];
  const letters: number[] = [];
  const known = new Map<string, number>();
  const sorted = openSortedPlaces(texts);
  const codeOf = (text: string): number => {
    const before = known.get(text);
    if (before !== undefined) return before;
    known.set(text, texts.length);
    letters.push(lettersOf(text));
    return texts.push(text) - 1;
  };
  return {
    texts,
    code: (name) => [...new Set(foldedWords(name))].map(codeOf),
    gather: (names) => {
      const counts = new Uint32Array(texts.length);
      for (const words of names) for (const code of words) counts[code] = (counts[code] ?? 0) + 1;
      const codes = Uint32Array.from(sorted().filter((code) => counts[code] !== 0));
      const starts = new Uint32Array(codes.length + 1);
      // By code: where the next name goes.
      const nexts = new Uint32Array(texts.length);
      for (const [word, code] of codes.entries()) {
        nexts[code] = starts[word] ?? 0;
        starts[word + 1] = (starts[word] ?? 0) + (counts[code] ?? 0);
      }
      const places = new Uint32Array(starts[codes.length] ?? 0);
      for (const [name, words] of names.entries())
        for (const code of words) {
          const next = nexts[code] ?? 0;
          places[next] = name;
          nexts[code] = next + 1;
        }
      return { codes, letters: codes.map((code) => letters[code] ?? 0), starts, names: places };
    },
  };
}

const ASCII = /^[\x20-\x7E]*$/u;

// Zoë O’Brien-Smith → zoe, obrien, smith
export function foldedWords(text: string): readonly string[] {
  const folded = foldWord(text).replaceAll("'", '');
  // Most names are ASCII, for which the plain pattern takes half the time.
  return folded.match(ASCII.test(folded) ? /[a-z0-9]+/g : /[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

export function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i += 1) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}
