import { isNumber } from '../../src/groups/concepts.ts';
import type { Likeness } from '../../src/groups/likeness.ts';
import type { describe } from '../../src/groups/part.ts';
import { synonymy } from '../../src/groups/synonyms/synonymy.ts';
import { termWeight } from '../../src/groups/term-weight.ts';

type Described = ReturnType<typeof describe>;

/** What `likenessOf` gives, worked out on words and not on codes. */
export function plainLikeness(a: Described, b: Described): Likeness {
  const [few, many] = a.concepts.size <= b.concepts.size ? [a, b] : [b, a];
  const isTelling = (...terms: readonly string[]): boolean =>
    terms.every((term) => termWeight(term) >= 0.4);
  let [shared, concepts, names] = [0, 0, 0];
  for (const [concept, one] of few.concepts) {
    const two = many.concepts.get(concept);
    if (two === undefined) continue;
    const isName = !isNumber(concept) && (a.names.has(concept) || b.names.has(concept));
    const word = one.term === two.term ? 1 : 0.8;
    shared += Math.min(one.weight, two.weight) * (isName ? 0.4 : word);
    if (isName) names = 1;
    else if (isTelling(one.term, two.term)) concepts += 1;
  }
  for (const { one, two, weight } of closest(few, many)) {
    shared += weight;
    if (isTelling(one, two)) concepts += 1;
  }
  const shorter = Math.min(a.words.length, b.words.length);
  const common = longestCommon(a.words, b.words);
  const lacksName = (from: Described, to: Described): boolean =>
    [...from.names].some((name) => !to.concepts.has(name));
  return {
    shared,
    contained: shared / Math.max(0.01, Math.min(a.mass, b.mass)),
    overlap: (2 * shared) / Math.max(0.01, a.mass + b.mass),
    inOrder: common / Math.max(1, shorter),
    missing: shorter - common,
    concepts: concepts + names,
    isRenamed:
      shorter - common <= 2 &&
      common / Math.max(1, shorter) >= 0.7 &&
      lacksName(a, b) &&
      lacksName(b, a),
  };
}

/** Pairs of synonyms by their terms, each term once, the closest first. */
function closest(
  few: Described,
  many: Described,
): readonly { readonly one: string; readonly two: string; readonly weight: number }[] {
  const own = (from: Described, to: Described) =>
    [...from.concepts].filter(([name, { synonyms }]) => synonyms !== 0 && !to.concepts.has(name));
  const taken = new Set<unknown>();
  return own(few, many)
    .flatMap(([, one]) => own(many, few).map(([, two]) => ({ one, two })))
    .map(({ one, two }) => {
      const weight = synonymy(one.synonyms, two.synonyms) * Math.min(one.weight, two.weight);
      return { one, two, weight };
    })
    .filter(({ weight }) => weight > 0)
    .sort((x, y) => y.weight - x.weight)
    .filter(({ one, two }) => {
      if (taken.has(one) || taken.has(two)) return false;
      taken.add(one).add(two);
      return true;
    })
    .map(({ one, two, weight }) => ({ one: one.term, two: two.term, weight }));
}

/** By a table of all beginnings, one row at a time. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  let above = a.map(() => 0);
  for (const word of b) {
    const row: number[] = [];
    for (const [place, other] of a.entries()) {
      const longest = Math.max(above[place] ?? 0, row[place - 1] ?? 0);
      row.push(word === other ? (above[place - 1] ?? 0) + 1 : longest);
    }
    above = row;
  }
  return above.at(-1) ?? 0;
}
