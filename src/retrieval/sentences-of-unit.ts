import type { Unit, UnitList } from './unit.ts';

/**
 * The sentence units that make up a unit. `sentences` are all sentence units, in the order of articles and of text, so
 * two cuts find them among any number.
 */
export function sentencesOfUnit(sentences: UnitList, unit: Unit): readonly number[] {
  const from = firstFrom(sentences, unit.article, unit.sentences[0]);
  return unit.sentences.map((_, place) => from + place);
}

/** The first place whose unit stands at this sentence or later. */
function firstFrom(sentences: UnitList, article: number, sentence: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const there = sentences.at(middle);
    const isBefore =
      there !== undefined &&
      (there.article < article || (there.article === article && there.sentences[0] < sentence));
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return low;
}
