import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const CLASSES = ['noun', 'verb', 'adj', 'adv'] as const;

/** The letter by which WordNet’s files call a class of words. */
type WordClass = 'n' | 'v' | 'a' | 'r';

/** Words for one thing, and how it stands to other things. */
interface Synset {
  readonly words: readonly string[];
  /** `symbol` as in wninput(5WN): “!” opposite, “@” more general, “+” derived from. */
  readonly pointers: readonly { readonly symbol: string; readonly to: string }[];
}

/** A word of one class, with the keys of its synsets, most frequent first. */
interface Lemma {
  readonly word: string;
  readonly synsets: readonly string[];
  /** Whether it was met in the texts in which senses were counted. */
  readonly isCounted: boolean;
}

export interface WordNet {
  readonly synsets: ReadonlyMap<string, Synset>;
  readonly lemmas: readonly Lemma[];
}

/** The files `data.*` and `index.*` of WordNet 3 (wndb(5WN)); entries of several words are left out. */
export function readWordNet(folder: string): WordNet {
  const synsets = new Map<string, Synset>();
  const lemmas: Lemma[] = [];
  for (const name of CLASSES) {
    const letter = letterOf(name);
    for (const line of linesOf(join(folder, `data.${name}`)))
      synsets.set(`${letter}${line.split(' ', 1)[0]}`, synsetOf(line));
    for (const line of linesOf(join(folder, `index.${name}`))) lemmas.push(lemmaOf(line, letter));
  }
  return { synsets, lemmas: lemmas.filter(({ word }) => SINGLE.test(word)) };
}

const SINGLE = /^[a-z]+$/u;

function letterOf(name: (typeof CLASSES)[number]): WordClass {
  return name === 'noun' ? 'n' : name === 'verb' ? 'v' : name === 'adj' ? 'a' : 'r';
}

/** Lines that begin with a space are the licence. */
function linesOf(file: string): readonly string[] {
  return readFileSync(file, 'latin1')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));
}

// Offset, file, class, count in hexadecimal, words with a number behind each, count of pointers, pointers of four fields.
const WORDS_AT = 4;

function synsetOf(line: string): Synset {
  const fields = line.split(' ');
  const count = Number.parseInt(fields[WORDS_AT - 1] ?? '0', 16);
  const words = Array.from({ length: count }, (_, place) =>
    (fields[WORDS_AT + 2 * place] ?? '').replace(/\(.*\)/u, '').toLowerCase(),
  );
  const from = WORDS_AT + 2 * count;
  const pointers = Array.from({ length: Number(fields[from]) }, (_, place) => {
    const [symbol = '', offset = '', letter = ''] = fields.slice(from + 1 + 4 * place);
    return { symbol, to: `${letter.replace('s', 'a')}${offset}` };
  });
  return { words: words.filter((word) => SINGLE.test(word)), pointers };
}

// Lemma, class, count, count of pointers, pointers, count, count of counted senses, offsets.
function lemmaOf(line: string, letter: WordClass): Lemma {
  const fields = line.trim().split(/\s+/u);
  const pointers = Number(fields[3]);
  return {
    word: fields[0] ?? '',
    synsets: fields.slice(6 + pointers).map((offset) => `${letter}${offset}`),
    isCounted: Number(fields[5 + pointers]) > 0,
  };
}
