import { COMMANDS } from '../../commands/all.ts';
import type { Citation } from '../../src/answers/answer.ts';
import { citationsOf } from '../../src/answers/citations-of.ts';
import type { Snapshot } from '../../src/snapshot.ts';
import { fromDayNumber } from '../../src/text/iso-date.ts';
import { type Span, overlaps } from '../../src/text/span.ts';
import { type ExpectedSentence, SEED_QUESTIONS, type SeedQuestion } from './seed-questions.ts';

export interface Outcome {
  readonly question: SeedQuestion;
  /** For a question with an answer: the place, from 1, of the first right sentence; null: not there. */
  readonly place: number | null;
  /** For a question without one: nothing was quoted. */
  readonly isRefused: boolean;
  /** Whether the first right sentence names who the key names; null where the key does not ask. */
  readonly isSpeakerRight: boolean | null;
  /** For timelines and lists of sources: the share of the expected articles that are quoted rightly. */
  readonly share: number | null;
}

const ASKED = { guild: null, today: fromDayNumber(20_408) };

/** What the bot answers to each of the forty questions, held against the key. */
export function answerQuestions(snapshot: Snapshot): readonly Outcome[] {
  return SEED_QUESTIONS.map((question) => outcomeOf(snapshot, question));
}

function outcomeOf(snapshot: Snapshot, question: SeedQuestion): Outcome {
  const command = COMMANDS.find(({ definition }) => definition.name === question.command);
  if (command?.access !== 'member') throw new RangeError(`Cannot ask "${question.id}"`);
  const answer = command.answer(snapshot, question.options, ASKED);
  const citations = citationsOf(answer);
  const expected = question.expected ?? [];
  const isRight = (citation: Citation): boolean =>
    expected.some((sentence) => isQuoted(snapshot, citation, sentence));
  const place = citations.findIndex(isRight);
  const first = citations[place];
  const articles = new Set(expected.map(({ article }) => article));
  const quoted = new Set(citations.filter(isRight).map(({ article }) => String(article.id)));
  return {
    question,
    place: place === -1 ? null : place + 1,
    isRefused: answer.kind === 'no-evidence',
    isSpeakerRight:
      question.speaker === undefined || first === undefined
        ? null
        : personNamed(snapshot, first) === question.speaker,
    share:
      ['timeline', 'sources'].includes(question.command) && articles.size > 0
        ? quoted.size / articles.size
        : null,
  };
}

/** Who is named as speaking, if it is a person: the key says null of “NATO announced” too. */
function personNamed(snapshot: Snapshot, { statement }: Citation): string | null {
  const speaker = [...snapshot.speakers.speakers].find(({ id }) => id === statement?.speaker?.id);
  return speaker?.kind === 'person' ? speaker.name : null;
}

function isQuoted(snapshot: Snapshot, citation: Citation, expected: ExpectedSentence): boolean {
  if (citation.article.id !== expected.article) return false;
  return overlaps(citation.span, spanOf(snapshot, expected));
}

function spanOf(snapshot: Snapshot, { article, starts, ends }: ExpectedSentence): Span {
  const text = snapshot.articles.find((held) => held.article.id === article)?.article.text ?? '';
  const start = text.indexOf(starts);
  return { start, end: text.indexOf(ends, start) + ends.length };
}
