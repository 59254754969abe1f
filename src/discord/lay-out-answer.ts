import type { Answer, Citation } from '../answers/answer.ts';
import { answerPage } from '../phrases/answer-page.ts';
import type { Page } from '../phrases/page.ts';
import type { Question } from '../question.ts';
import type { Snapshot } from '../snapshot.ts';
import type { NonEmpty } from '../text/span.ts';
import { fingerprintOf, roomForQuestion } from './answer-argument.ts';
import { type AskedQuestion, carryQuestion } from './carried-question.ts';
import type { Desk } from './desk.ts';
import { packPages, type PackedPage } from './pack-pages.ts';

/** The steps of the buttons under an answer and under what they open. */
export const ANSWER_STEPS = [
  'page',
  // A page of an answer that a member has shared.
  'shared',
  'again',
  'context',
  'context-at',
  'evidence',
  'evidence-at',
  'share',
  'report',
  'report-at',
  'reported',
] as const;

export type AnswerStep = (typeof ANSWER_STEPS)[number];

/** An answer as it is now, in as many pages as it takes. */
export interface LaidOut {
  readonly question: Question;
  readonly asked: AskedQuestion;
  readonly snapshot: Snapshot;
  readonly answer: Answer;
  readonly page: Page;
  readonly pages: NonEmpty<PackedPage>;
  readonly fingerprint: string;
  /** The question as its buttons carry it; null when it has none: there is nowhere to keep it. */
  readonly carried: string | null;
}

/** One of the quotes on a page. */
export interface PlacedQuote {
  /** Which of the answer's blocks it is, from 0. */
  readonly block: number;
  readonly citation: Citation;
}

/** What this question is answered now, to somebody in this guild. */
export function layOut(
  { current, phrases, operations, replyFormat }: Desk,
  question: Question,
  asked: AskedQuestion,
  guild: string | null,
): LaidOut {
  const snapshot = current();
  const answer = question.answer(snapshot, asked.values, {
    ...{ guild, today: asked.today },
    readAt: operations.readAt(),
  });
  const page = answerPage(answer, phrases);
  const pages = packPages(page, phrases, replyFormat);
  const room = roomForQuestion(question.definition.name, ANSWER_STEPS);
  const isSilent = pages.length === 1 && page.blocks.every(({ citation }) => citation === null);
  return {
    ...{ question, asked, snapshot, answer, page, pages },
    fingerprint: fingerprintOf(answer),
    carried: isSilent ? null : carryQuestion(question, asked, room, operations.questions),
  };
}

/** The quotes on one of its pages, in order. */
export function quotesOn({ page, pages }: LaidOut, number: number): readonly PlacedQuote[] {
  const shown = pages[number];
  if (shown === undefined) return [];
  const { start, end } = shown.blocks;
  return page.blocks
    .slice(start, end)
    .flatMap(({ citation }, place) =>
      citation === null ? [] : [{ block: start + place, citation }],
    );
}

/** The page on which a block stands. */
export function pageOf({ pages }: LaidOut, block: number): number {
  return pages.findIndex(({ blocks: { start, end } }) => start <= block && block < end);
}
