import { keepTexts, type TextColumn } from '../corpus/text-column.ts';
import { openNameWordCoder, type WordsInNames } from './name-words.ts';
import { openSortedPlaces } from './sorted-places.ts';
import type { NameWords } from './suggest-names.ts';
import { openTermPacker } from './term-table.ts';

/** What names are suggested by, as it is kept and handed over. A name's number is its place in a list. */
export interface NameColumns {
  /** Of each name where it stands when all are sorted by code units, those that are alike by number. */
  readonly order: Uint32Array;
  /** Of the words of the names, by text. */
  readonly words: TextColumn;
  readonly inNames: WordsInNames;
}

export class NameTable {
  readonly columns: NameColumns;
  readonly #words: NameWords;

  constructor(columns: NameColumns) {
    this.columns = columns;
    this.#words = { ...columns.inNames, textOf: keepTexts(columns.words).at };
  }

  get words(): NameWords {
    return this.#words;
  }
}

/** The columns of these names. They depend on them alone, bit for bit; a name that was packed before costs little. */
export type NamePacker = (names: readonly string[]) => NameColumns;

export function openNamePacker(): NamePacker {
  const texts: string[] = [];
  const codes = new Map<string, number>();
  const wordsOf: (readonly number[])[] = [];
  const words = openNameWordCoder();
  const sorted = openSortedPlaces(texts);
  const packWords = openTermPacker(words.texts);
  const codeOf = (name: string): number => {
    const known = codes.get(name);
    if (known !== undefined) return known;
    codes.set(name, texts.length);
    wordsOf.push(words.code(name));
    return texts.push(name) - 1;
  };
  return (names) => {
    const own = names.map(codeOf);
    const gathered = words.gather(own.map((code) => wordsOf[code] ?? []));
    const { codes: ofWords, ...inNames } = gathered;
    const { bytes, ends } = packWords(ofWords);
    return { order: orderOf(own, sorted()), words: { bytes, ends }, inNames };
  };
}

/** `sorted` are the codes by text. */
function orderOf(own: readonly number[], sorted: readonly number[]): Uint32Array {
  const counts = new Uint32Array(sorted.length);
  for (const code of own) counts[code] = (counts[code] ?? 0) + 1;
  // By code: where the next one with it stands.
  const nexts = new Uint32Array(sorted.length);
  let start = 0;
  for (const code of sorted) {
    nexts[code] = start;
    start += counts[code] ?? 0;
  }
  return Uint32Array.from(own, (code) => {
    const next = nexts[code] ?? 0;
    nexts[code] = next + 1;
    return next;
  });
}
