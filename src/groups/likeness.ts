import { commonWords } from './common-words.ts';
import { type Marks, openMarks } from './marks.ts';
import type { Part } from './part.ts';
import {
  conceptAt,
  conceptCode,
  hasSynonyms,
  isName,
  isProperName,
  massOf,
  type Saying,
  termAt,
  weightAt,
} from './saying.ts';
import { openSayings } from './saying-store.ts';
import { synonymsBetween } from './synonyms-between.ts';

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
  /** How many telling words both are about, however often their articles use them; all names count as one. */
  readonly concepts: number;
  /** One sentence about two: each has a name that the other has not, “the Skarvik pier”, “the Nordholm pier”. */
  readonly isRenamed: boolean;
}

// “Stop” and “halt” agree in what they are about, not in the word.
const OTHER_WORD = 0.8;
// Who and what a topic is about is named by all that is said of it.
const NAMED = 0.4;
// “People”, “say”, “last”: below this weight a word in common proves nothing by itself.
const TELLING = 0.4;

// So many words in the same order are one sentence, whatever fills it.
const SAME_FRAME = 0.7;
// A name has a word or two.
const MOST_RENAMED = 2;

/** The same of two that are in no store. */
export function likenessOf(a: Described, b: Described): Likeness {
  const { code } = openSayings();
  const rest = { isContinued: false, kind: 'direct', polarity: 'said' } as const;
  return likenessOfSayings(code({ ...rest, ...a }), code({ ...rest, ...b }));
}

type Described = Pick<Part, 'words' | 'concepts' | 'names' | 'mass'>;

const [inFew, inMany] = [openMarks(), openMarks()];

/** How two of one store compare. */
export function likenessOfSayings(a: Saying, b: Saying): Likeness {
  const [few, many] = a.concepts <= b.concepts ? [a, b] : [b, a];
  mark(few, inFew);
  mark(many, inMany);
  let shared = 0;
  let concepts = 0;
  let names = 0;
  for (let one = 0; one < few.concepts; one += 1) {
    const bits = conceptAt(few, one);
    const two = inMany.get(conceptCode(bits));
    if (two === -1) continue;
    const isOfName = isProperName(bits) || isProperName(conceptAt(many, two));
    const word = termAt(few, one) === termAt(many, two) ? 1 : OTHER_WORD;
    shared += Math.min(weightAt(few, one), weightAt(many, two)) * (isOfName ? NAMED : word);
    if (isOfName) names = 1;
    else if (areTelling(few, one, many, two)) concepts += 1;
  }
  for (const { one, two, weight } of synonymsBetween(
    { saying: few, concepts: unshared(few, inMany) },
    { saying: many, concepts: unshared(many, inFew) },
  )) {
    shared += weight;
    if (areTelling(few, one, many, two)) concepts += 1;
  }
  const shorter = Math.min(a.words, b.words);
  const common = commonWords(a, b);
  const [mass, other] = [massOf(a), massOf(b)];
  return {
    shared,
    contained: shared / Math.max(0.01, Math.min(mass, other)),
    overlap: (2 * shared) / Math.max(0.01, mass + other),
    inOrder: common / Math.max(1, shorter),
    missing: shorter - common,
    concepts: concepts + names,
    isRenamed:
      shorter - common <= MOST_RENAMED &&
      common / Math.max(1, shorter) >= SAME_FRAME &&
      lacksName(few, inMany) &&
      lacksName(many, inFew),
  };
}

/** Its concepts by their codes, as their places in it. */
function mark(saying: Saying, marks: Marks): void {
  marks.clear(saying.store.vocabulary.size());
  for (let concept = 0; concept < saying.concepts; concept += 1)
    marks.set(conceptCode(conceptAt(saying, concept)), concept);
}

/** What the other is not about, but may say by a synonym. */
function unshared(saying: Saying, inOther: Marks): readonly number[] {
  const found: number[] = [];
  for (let concept = 0; concept < saying.concepts; concept += 1) {
    const bits = conceptAt(saying, concept);
    if (hasSynonyms(bits) && inOther.get(conceptCode(bits)) === -1) found.push(concept);
  }
  return found;
}

function areTelling(a: Saying, one: number, b: Saying, two: number): boolean {
  const { vocabulary } = a.store;
  return (
    vocabulary.termWeight(termAt(a, one)) >= TELLING &&
    vocabulary.termWeight(termAt(b, two)) >= TELLING
  );
}

function lacksName(saying: Saying, inOther: Marks): boolean {
  for (let concept = 0; concept < saying.concepts; concept += 1) {
    const bits = conceptAt(saying, concept);
    if (isName(bits) && inOther.get(conceptCode(bits)) === -1) return true;
  }
  return false;
}
