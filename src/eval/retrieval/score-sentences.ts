import { queryTerms, terms } from '../../retrieval/analyser.ts';
import { buildIndex } from '../../retrieval/build-index.ts';
import { scoresOf, search } from '../../retrieval/search.ts';
import { segment } from '../../text/segment.ts';
import type { Span } from '../../text/span.ts';
import type { Question, QuestionSet } from './read-squad.ts';

export interface SentenceScores {
  readonly questions: number;
  readonly sentences: number;
  /** Share of questions whose answer begins in the first sentence shown. */
  readonly first: number;
  /** … in one of the first three. */
  readonly inThree: number;
}

interface PlacedSentence extends Span {
  readonly paragraph: number;
}

const PASSAGES = 5;

/** How often the right sentence is shown: sentences of the best five passages, by passage score + sentence score. */
export function scoreSentences({ paragraphs, questions }: QuestionSet): SentenceScores {
  const sentences = paragraphs.flatMap(({ text }, paragraph) =>
    segment(text)
      .paragraphs.flatMap(({ sentences: spans }) => spans)
      .map((span) => ({ ...span, paragraph })),
  );
  const byParagraph = paragraphs.map((): number[] => []);
  for (const [number, { paragraph }] of sentences.entries()) byParagraph[paragraph]?.push(number);
  const textOf = ({ paragraph, start, end }: PlacedSentence): string =>
    paragraphs[paragraph]?.text.slice(start, end) ?? '';
  const passageIndex = buildIndex(paragraphs.map(({ text }) => terms(text)));
  const sentenceIndex = buildIndex(sentences.map((sentence) => terms(textOf(sentence))));

  const rank = (question: string): readonly number[] => {
    const query = queryTerms(question);
    const candidates = search(passageIndex, query, { limit: PASSAGES }).flatMap(
      ({ unit, score }) => {
        const own = byParagraph[unit] ?? [];
        const scores = scoresOf(sentenceIndex, query, own);
        return own.map((sentence, place) => ({ sentence, score: score + (scores[place] ?? 0) }));
      },
    );
    return candidates.sort((a, b) => b.score - a.score).map(({ sentence }) => sentence);
  };
  const judged = questions.filter((question) => question.answerStart !== null);
  let first = 0;
  let inThree = 0;
  for (const question of judged) {
    const place = rank(question.text).findIndex((sentence) =>
      isRight(sentences[sentence], question),
    );
    if (place === 0) first += 1;
    if (place >= 0 && place < 3) inThree += 1;
  }
  const count = judged.length;
  return {
    questions: count,
    sentences: sentences.length,
    first: first / count,
    inThree: inThree / count,
  };
}

function isRight(sentence: PlacedSentence | undefined, question: Question): boolean {
  if (sentence === undefined || question.answerStart === null) return false;
  const { paragraph, start, end } = sentence;
  return (
    paragraph === question.paragraph && start <= question.answerStart && question.answerStart < end
  );
}
