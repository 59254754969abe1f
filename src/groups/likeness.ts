import { commonWords } from './common-words.ts';
import type { Part } from './part.ts';
import { termWeight } from './term-weight.ts';

/** How two parts compare, whoever said them and whenever. */
export interface Likeness {
  /** Weight of what both are about. */
  readonly shared: number;
  /** Of the lighter part's weight, 0–1. */
  readonly contained: number;
  /** Of both parts' weight (Dice), 0–1. */
  readonly overlap: number;
  /** Words in the same order, of the shorter part's words, 0–1. */
  readonly inOrder: number;
  /** Words of the shorter part that the other has not in that order. */
  readonly missing: number;
  /** How many telling words both are about, however often their articles use them. */
  readonly concepts: number;
  /** One sentence about two: each has a name that the other has not, “the Skarvik pier”, “the Nordholm pier”. */
  readonly isRenamed: boolean;
}

// “Stop” and “halt” agree in what they are about, not in the word.
const OTHER_WORD = 0.8;
// “People”, “say”, “last”: below this weight a word in common proves nothing by itself.
const TELLING = 0.4;

// So many words in the same order are one sentence, whatever fills it.
const SAME_FRAME = 0.7;
// A name has a word or two.
const MOST_RENAMED = 2;

export function likenessOf(a: Part, b: Part): Likeness {
  const [few, many] = a.concepts.size <= b.concepts.size ? [a, b] : [b, a];
  let shared = 0;
  let concepts = 0;
  for (const [concept, { term, weight }] of few.concepts) {
    const other = many.concepts.get(concept);
    if (other === undefined) continue;
    shared += Math.min(weight, other.weight) * (term === other.term ? 1 : OTHER_WORD);
    if (Math.min(termWeight(term), termWeight(other.term)) >= TELLING) concepts += 1;
  }
  const shorter = Math.min(a.words.length, b.words.length);
  const common = commonWords(a.words, b.words);
  return {
    shared,
    contained: shared / Math.max(0.01, Math.min(a.mass, b.mass)),
    overlap: (2 * shared) / Math.max(0.01, a.mass + b.mass),
    inOrder: common / Math.max(1, shorter),
    missing: shorter - common,
    concepts,
    isRenamed:
      shorter - common <= MOST_RENAMED &&
      common / Math.max(1, shorter) >= SAME_FRAME &&
      lacksName(a, b) &&
      lacksName(b, a),
  };
}

function lacksName(a: Part, b: Part): boolean {
  return [...a.names].some((name) => !b.concepts.has(name));
}
