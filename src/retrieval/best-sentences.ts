import type { QueryTerm } from './analyser.ts';
import { hasExpected, type ExpectedAnswer } from './expected-answer.ts';
import { isHeldAmong, postingRange } from './postings.ts';
import type { PassageHit, PassageSource } from './rank-passages.ts';
import { scoresOf } from './search.ts';
import { sentencesOfUnit } from './sentences-of-unit.ts';
import { askedWords, wordingOf, type AskedWord } from './wording.ts';

/** A question as sentences are ranked by it. */
export interface AskedFor {
  readonly query: readonly QueryTerm[];
  readonly expected: ExpectedAnswer | null;
}

export interface SentenceHit {
  /** In the sentence units. */
  readonly unit: number;
  /** Of its passage and its own. */
  readonly score: number;
}

// Chosen as the shares of `rankPassages` were, on both sets of questions.
const NEIGHBOUR_SHARE = 0.2;
const CONTEXT_SHARE = 0.2;
const EXPECTED_SHARE = 0.2;

/**
 * The sentences of these passages that have a word of the question, best first: by the passage, by BM25 among sentences,
 * by words side by side, by what the sentence and the one before it hold together (“He was born in Oslo” tells of the one
 * named before), and by whether it has a number or a time where one is asked for.
 */
export function bestSentences(
  source: PassageSource,
  { query, expected }: AskedFor,
  passages: readonly PassageHit[],
): readonly SentenceHit[] {
  const { passage, sentence, textOf } = source;
  const asked = askedWords(passage.index, query).map((word) => ({
    ...word,
    range: postingRange(sentence.index, word.term),
  }));
  const worthOfAll = worthOf(asked);
  const sharesOf = (unit: number, before: number, text: string): number => {
    const context = asked.filter(({ range }) => isHeldAmong(sentence.index, range, before, unit));
    const isExpected = expected !== null && hasExpected(expected, text);
    return (
      NEIGHBOUR_SHARE * wordingOf(asked, text).neighbours +
      CONTEXT_SHARE * worthOf(context) +
      (isExpected ? EXPECTED_SHARE * worthOfAll : 0)
    );
  };
  const scored = passages.flatMap(({ unit: place, fused }) => {
    const found = passage.units.at(place);
    const units = found === undefined ? [] : sentencesOfUnit(sentence.units, found);
    const scores = scoresOf(sentence.index, query, units);
    return units.flatMap((unit, at) => {
      const own = sentence.units.at(unit);
      const score = scores[at] ?? 0;
      if (score === 0 || own === undefined) return [];
      const before = units[at - 1] ?? unit;
      return [{ unit, score: fused + score + sharesOf(unit, before, textOf(own)) }];
    });
  });
  return scored.sort((a, b) => b.score - a.score || a.unit - b.unit);
}

function worthOf(words: readonly AskedWord[]): number {
  let sum = 0;
  for (const { worth } of words) sum += worth;
  return sum;
}
