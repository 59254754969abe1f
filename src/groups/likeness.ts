import { commonWords } from './common-words.ts';
import { isNumber } from './concepts.ts';
import type { Concept, Part } from './part.ts';
import { synonymy } from './synonyms/synonymy.ts';
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

export function likenessOf(a: Part, b: Part): Likeness {
  const [few, many] = a.concepts.size <= b.concepts.size ? [a, b] : [b, a];
  let shared = 0;
  let concepts = 0;
  let names = 0;
  for (const [concept, { term, weight }] of few.concepts) {
    const other = many.concepts.get(concept);
    if (other === undefined) continue;
    const isName = !isNumber(concept) && (a.names.has(concept) || b.names.has(concept));
    shared +=
      Math.min(weight, other.weight) * (isName ? NAMED : term === other.term ? 1 : OTHER_WORD);
    if (isName) names = 1;
    else if (areTelling(term, other.term)) concepts += 1;
  }
  for (const { one, two, weight } of synonymsBetween(few, many)) {
    shared += weight;
    if (areTelling(one.term, two.term)) concepts += 1;
  }
  const shorter = Math.min(a.words.length, b.words.length);
  const common = commonWords(a.words, b.words);
  return {
    shared,
    contained: shared / Math.max(0.01, Math.min(a.mass, b.mass)),
    overlap: (2 * shared) / Math.max(0.01, a.mass + b.mass),
    inOrder: common / Math.max(1, shorter),
    missing: shorter - common,
    concepts: concepts + names,
    isRenamed:
      shorter - common <= MOST_RENAMED &&
      common / Math.max(1, shorter) >= SAME_FRAME &&
      lacksName(a, b) &&
      lacksName(b, a),
  };
}

interface Synonymous {
  readonly one: Concept;
  readonly two: Concept;
  readonly weight: number;
}

/** What both say in words of like meaning, each word once, the closest first. */
function synonymsBetween(a: Part, b: Part): readonly Synonymous[] {
  const left = unshared(a, b);
  const right = left.length === 0 ? [] : unshared(b, a);
  const pairs: Synonymous[] = [];
  for (const one of left) {
    for (const two of right) {
      const alike = synonymy(one.synonyms, two.synonyms);
      if (alike > 0) pairs.push({ one, two, weight: alike * Math.min(one.weight, two.weight) });
    }
  }
  if (pairs.length < 2) return pairs;
  const taken = new Set<Concept>();
  return pairs
    .sort((x, y) => y.weight - x.weight)
    .filter(({ one, two }) => {
      const isFree = !taken.has(one) && !taken.has(two);
      if (isFree) taken.add(one).add(two);
      return isFree;
    });
}

/** What the other is not about, but may say by a synonym. */
function unshared(a: Part, b: Part): readonly Concept[] {
  const found: Concept[] = [];
  for (const [name, concept] of a.concepts)
    if (concept.synonyms !== 0 && !b.concepts.has(name)) found.push(concept);
  return found;
}

function areTelling(a: string, b: string): boolean {
  return Math.min(termWeight(a), termWeight(b)) >= TELLING;
}

function lacksName(a: Part, b: Part): boolean {
  return [...a.names].some((name) => !b.concepts.has(name));
}
