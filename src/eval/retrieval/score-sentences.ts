import { queryTerms, type QueryTerm } from '../../retrieval/analyser.ts';
import { rankPassages, type PassageSource } from '../../retrieval/rank-passages.ts';
import { scoresOf, search } from '../../retrieval/search.ts';
import { sentencesOfUnit } from '../../retrieval/sentences-of-unit.ts';
import type { Unit } from '../../retrieval/unit.ts';
import type { Question, QuestionSet } from './read-squad.ts';

interface Shown {
  /** Share of questions whose answer begins in the first sentence shown. */
  readonly first: number;
  /** … in one of the first three. */
  readonly inThree: number;
}

export interface SentenceScores {
  readonly questions: number;
  readonly sentences: number;
  /** Sentences of the best five passages by BM25, by passage score + sentence score. */
  readonly plain: Shown;
  /** The same with the passages and scores of `rankPassages`. */
  readonly fused: Shown;
}

interface BestPassage {
  readonly unit: number;
  readonly score: number;
}

type Rank = (query: readonly QueryTerm[]) => readonly BestPassage[];

const PASSAGES = 5;

/** How often the right sentence is shown. */
export function scoreSentences(source: PassageSource, { questions }: QuestionSet): SentenceScores {
  const judged = questions.filter((question) => question.answerStart !== null);
  const plain: Rank = (query) => search(source.passage.index, query, { limit: PASSAGES });
  const fused: Rank = (query) =>
    rankPassages(source, query, { limit: PASSAGES }).map((hit) => ({ ...hit, score: hit.fused }));
  return {
    questions: judged.length,
    sentences: source.sentence.units.length,
    plain: shown(source, judged, plain),
    fused: shown(source, judged, fused),
  };
}

function shown(source: PassageSource, questions: readonly Question[], rank: Rank): Shown {
  let first = 0;
  let inThree = 0;
  for (const question of questions) {
    const query = queryTerms(question.text);
    const place = sentencesFor(source, query, rank(query)).findIndex((unit) =>
      isRight(unit, question),
    );
    if (place === 0) first += 1;
    if (place >= 0 && place < 3) inThree += 1;
  }
  return { first: first / questions.length, inThree: inThree / questions.length };
}

function sentencesFor(
  { passage, sentence }: PassageSource,
  query: readonly QueryTerm[],
  passages: readonly BestPassage[],
): readonly (Unit | undefined)[] {
  const scored = passages.flatMap(({ unit, score }) => {
    const found = passage.units.at(unit);
    const own = found === undefined ? [] : sentencesOfUnit(sentence.units, found);
    const scores = scoresOf(sentence.index, query, own);
    return own.map((number, place) => ({ number, score: score + (scores[place] ?? 0) }));
  });
  return scored.sort((a, b) => b.score - a.score).map(({ number }) => sentence.units.at(number));
}

function isRight(sentence: Unit | undefined, { paragraph, answerStart }: Question): boolean {
  if (sentence === undefined || answerStart === null) return false;
  const { article, span } = sentence;
  return article === paragraph && span.start <= answerStart && answerStart < span.end;
}
