import { keepTexts, type KeptTexts, placeOfText, type TextColumn } from '../text-column.ts';
import { bodyKey } from './body-key.ts';
import { spellingKey } from './spelling-key.ts';

/** What speakers are called, each form once, with all that a typed name is compared with. */
export interface FormColumns {
  readonly texts: TextColumn;
  /** Folded words of form `f` stand at `starts[f]` … `starts[f + 1]` of `words`: places in `vocabulary`. */
  readonly starts: Uint32Array;
  readonly words: Uint32Array;
  /** Of each form the place of its body key. */
  readonly bodies: Uint32Array;
  readonly bodyKeys: TextColumn;
  /** Sorted. */
  readonly vocabulary: TextColumn;
  /** Of each word one more than the place of its spelling key; 0: it is too short to be spelled otherwise. */
  readonly spellings: Uint32Array;
  /** Sorted. */
  readonly spellingKeys: TextColumn;
}

// In shorter words another spelling is another name.
const SPELLED_FROM = 6;

/** Whether two folded words are one, in the same or another spelling. */
export function isSpelling(word: string, part: string): boolean {
  if (word === part) return true;
  const isLong = word.length >= SPELLED_FROM && part.length >= SPELLED_FROM;
  return isLong && spellingKey(word) === spellingKey(part);
}

/** Forms by number, as they are kept and handed over. */
export class FormTable {
  readonly columns: FormColumns;
  readonly #texts: KeptTexts;
  readonly #vocabulary: KeptTexts;

  constructor(columns: FormColumns) {
    this.columns = columns;
    this.#texts = keepTexts(columns.texts);
    this.#vocabulary = keepTexts(columns.vocabulary);
  }

  textOf(form: number): string {
    return this.#texts.at(form);
  }

  /** Of each word of the vocabulary one bit a part: whether it is that part, folded. At most 32 parts. */
  same(parts: readonly string[]): Uint32Array {
    const bits = new Uint32Array(this.columns.spellings.length);
    for (const [bit, part] of parts.entries()) {
      const word = placeOfText(this.columns.vocabulary, part);
      if (word !== -1) bits[word] = (bits[word] ?? 0) | (1 << bit);
    }
    return bits;
  }

  /** The same for words that are the part in another spelling too. */
  spelled(parts: readonly string[]): Uint32Array {
    const { spellings, spellingKeys } = this.columns;
    const bits = this.same(parts);
    for (const [bit, part] of parts.entries()) {
      if (part.length < SPELLED_FROM) continue;
      const key = placeOfText(spellingKeys, spellingKey(part)) + 1;
      if (key === 0) continue;
      for (let word = 0; word < spellings.length; word += 1)
        if (spellings[word] === key) bits[word] = (bits[word] ?? 0) | (1 << bit);
    }
    return bits;
  }

  /** The same for words that pass a test. */
  passing(parts: readonly string[], test: (word: string, part: string) => boolean): Uint32Array {
    return Uint32Array.from(this.columns.spellings, (_, place) => {
      const word = this.#vocabulary.at(place);
      let bits = 0;
      for (const [bit, part] of parts.entries()) if (test(word, part)) bits |= 1 << bit;
      return bits;
    });
  }

  /** All bits of the words of a form. */
  bitsOf(form: number, bits: Uint32Array): number {
    const { starts, words } = this.columns;
    const end = starts[form + 1] ?? 0;
    let found = 0;
    for (let at = starts[form] ?? end; at < end; at += 1) found |= bits[words[at] ?? 0] ?? 0;
    return found;
  }

  /** Tells of a form whether it is, folded, these words in this order. */
  written(parts: readonly string[]): (form: number) => boolean {
    const { starts, words, vocabulary } = this.columns;
    const wanted = parts.map((part) => placeOfText(vocabulary, part));
    // No form has a word that is not there.
    if (wanted.includes(-1)) return () => false;
    return (form) => {
      const start = starts[form] ?? 0;
      if ((starts[form + 1] ?? 0) - start !== wanted.length) return false;
      return wanted.every((word, at) => words[start + at] === word);
    };
  }

  /** The same for forms that fold alike, and for few others: a whole number. */
  hashOf(form: number): number {
    const { starts, words } = this.columns;
    const end = starts[form + 1] ?? 0;
    let hash = 0;
    for (let at = starts[form] ?? end; at < end; at += 1)
      hash = Math.imul(hash, 31) + (words[at] ?? 0);
    return hash | 0;
  }

  /** Whether two forms fold alike. */
  areAlike(one: number, other: number): boolean {
    const { starts, words } = this.columns;
    const [start, end] = [starts[one] ?? 0, starts[one + 1] ?? 0];
    const shift = (starts[other] ?? 0) - start;
    if ((starts[other + 1] ?? 0) - shift !== end) return false;
    for (let at = start; at < end; at += 1) if (words[at] !== words[at + shift]) return false;
    return true;
  }

  /** The body that the words name, as `bodyOf` gives it; null: no form names it. */
  bodyNamed(words: string): number | null {
    const place = placeOfText(this.columns.bodyKeys, bodyKey(words));
    return place === -1 ? null : place;
  }

  bodyOf(form: number): number | undefined {
    return this.columns.bodies[form];
  }
}

/** The key of a word's other spellings; empty for a short word. */
export function spellingOf(word: string): string {
  return word.length < SPELLED_FROM ? '' : spellingKey(word);
}
