import { queryTerms } from '../../retrieval/analyser.ts';
import { bestSentences, type SentenceHit } from '../../retrieval/best-sentences.ts';
import { expectedAnswer } from '../../retrieval/expected-answer.ts';
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
  /** The sentences that `/ask` would quote: `bestSentences` of `rankPassages`. */
  readonly fused: Shown;
}

type Rank = (text: string) => readonly SentenceHit[];

const PASSAGES = 5;

/** How often the right sentence is shown; null where no place of an answer is known. */
export function scoreSentences(
  source: PassageSource,
  { questions }: QuestionSet,
): SentenceScores | null {
  const judged = questions.filter((question) => question.answerStart !== null);
  if (judged.length === 0) return null;
  const fused: Rank = (text) => {
    const query = queryTerms(text);
    const hits = rankPassages(source, query, { limit: PASSAGES });
    return bestSentences(source, { query, expected: expectedAnswer(text) }, hits);
  };
  return {
    questions: judged.length,
    sentences: source.sentence.units.length,
    plain: shown(source, judged, (text) => plainSentences(source, text)),
    fused: shown(source, judged, fused),
  };
}

function shown({ sentence }: PassageSource, questions: readonly Question[], rank: Rank): Shown {
  let first = 0;
  let inThree = 0;
  for (const question of questions) {
    const place = rank(question.text).findIndex(({ unit }) =>
      isRight(sentence.units.at(unit), question),
    );
    if (place === 0) first += 1;
    if (place >= 0 && place < 3) inThree += 1;
  }
  return { first: first / questions.length, inThree: inThree / questions.length };
}

function plainSentences(
  { passage, sentence }: PassageSource,
  text: string,
): readonly SentenceHit[] {
  const query = queryTerms(text);
  const scored = search(passage.index, query, { limit: PASSAGES }).flatMap(({ unit, score }) => {
    const found = passage.units.at(unit);
    const own = found === undefined ? [] : sentencesOfUnit(sentence.units, found);
    const scores = scoresOf(sentence.index, query, own);
    return own.map((number, place) => ({ unit: number, score: score + (scores[place] ?? 0) }));
  });
  return scored.sort((a, b) => b.score - a.score);
}

function isRight(sentence: Unit | undefined, { paragraph, answerStart }: Question): boolean {
  if (sentence === undefined || answerStart === null) return false;
  const { article, span } = sentence;
  return article === paragraph && span.start <= answerStart && answerStart < span.end;
}
