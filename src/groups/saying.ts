import type { Part } from './part.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a part says, in codes: its words and its concepts stand in the store. */
export interface Saying extends Pick<Part, 'isContinued' | 'kind' | 'polarity'> {
  readonly store: SayingStore;
  /** Where in the store, in units of eight bytes. */
  readonly at: number;
  /** How many words it has. */
  readonly words: number;
  /** How many concepts. */
  readonly concepts: number;
  /** How many need it. */
  uses: number;
}

/**
 * Of each saying its mass, the weights of its concepts, the concepts, their terms and the words, one behind the other;
 * few large arrays, for a collector of garbage looks at each array and at nothing in it.
 */
export interface SayingStore {
  readonly vocabulary: Vocabulary;
  /** Both are views of one memory. */
  readonly codes: Uint32Array;
  readonly weights: Float64Array;
}

// What is known of a concept stands in the lowest bits of its code.
const BITS = 3;
const NAME = 1;
const NUMBER = 2;
const SYNONYMS = 4;

/** Of a concept by its code, with its bits: whether it is a name, a number, and has synonyms here. */
export function coded(
  code: number,
  isOfName: boolean,
  isOfNumber: boolean,
  isOfSynonyms: boolean,
): number {
  const bits = (isOfName ? NAME : 0) | (isOfNumber ? NUMBER : 0) | (isOfSynonyms ? SYNONYMS : 0);
  return code * 2 ** BITS + bits;
}

/** The code in the vocabulary. */
export function conceptCode(bits: number): number {
  return bits >>> BITS;
}

export function isName(bits: number): boolean {
  return (bits & NAME) !== 0;
}

/** A name that counts nothing. */
export function isProperName(bits: number): boolean {
  return (bits & (NAME | NUMBER)) === NAME;
}

export function hasSynonyms(bits: number): boolean {
  return (bits & SYNONYMS) !== 0;
}

/** Where its words stand among the codes. */
function wordsFrom({ at, concepts }: Saying): number {
  return conceptsFrom(at, concepts) + 2 * concepts;
}

/** Where its concepts stand among the codes; its terms stand behind them. */
export function conceptsFrom(at: number, concepts: number): number {
  return 2 * (at + 1 + concepts);
}

/** Units that it takes in the store. */
export function unitsOf(words: number, concepts: number): number {
  return 1 + 2 * concepts + Math.ceil(words / 2);
}

/** The sum of the weights of its concepts. */
export function massOf({ store, at }: Saying): number {
  return store.weights[at] ?? 0;
}

/** The code of a word of it. */
export function wordAt(saying: Saying, number: number): number {
  return saying.store.codes[wordsFrom(saying) + number] ?? 0;
}

/** A concept of it with its bits. */
export function conceptAt({ store, at, concepts }: Saying, number: number): number {
  return store.codes[conceptsFrom(at, concepts) + number] ?? 0;
}

/** The code of the term of a concept. */
export function termAt({ store, at, concepts }: Saying, number: number): number {
  return store.codes[conceptsFrom(at, concepts) + concepts + number] ?? 0;
}

/** How much a concept tells, 0–1. */
export function weightAt({ store, at }: Saying, number: number): number {
  return store.weights[at + 1 + number] ?? 0;
}

/** Whether two of one store agree in all that is judged. */
export function areAlike(a: Saying, b: Saying | undefined): boolean {
  if (a === b) return true;
  if (b === undefined) return false;
  if (a.kind !== b.kind || a.polarity !== b.polarity || a.isContinued !== b.isContinued)
    return false;
  if (a.words !== b.words || a.concepts !== b.concepts) return false;
  const { codes, weights } = a.store;
  for (let unit = 0; unit <= a.concepts; unit += 1)
    if (weights[a.at + unit] !== weights[b.at + unit]) return false;
  const [from, other] = [conceptsFrom(a.at, a.concepts), conceptsFrom(b.at, b.concepts)];
  for (let code = 0; code < 2 * a.concepts + a.words; code += 1)
    if (codes[from + code] !== codes[other + code]) return false;
  return true;
}
