import type { Answer, Citation } from '../answers/answer.ts';
import { fewerVersions } from '../answers/check/fewer-versions.ts';
import { answerPage } from '../phrases/answer-page.ts';
import type { Page } from '../phrases/page.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Question } from '../question.ts';
import type { Snapshot } from '../snapshot.ts';
import type { NonEmpty } from '../text/span.ts';
import { fingerprintOf, roomForQuestion } from './answer-argument.ts';
import { type AskedQuestion, carryQuestion } from './carried-question.ts';
import type { Desk } from './desk.ts';
import { packPages, type PackedPage, type ReplyFormat } from './pack-pages.ts';

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
  const whole = question.answer(snapshot, asked.values, {
    ...{ guild, today: asked.today },
    readAt: operations.readAt(),
  });
  const drawn = drawnAs(whole, phrases, replyFormat);
  const { page, pages } = drawn;
  const room = roomForQuestion(question.definition.name, ANSWER_STEPS);
  const isSilent = pages.length === 1 && page.blocks.every(({ citation }) => citation === null);
  const carried = isSilent ? null : carryQuestion(question, asked, room, operations.questions);
  const shown = carried === null ? onOnePage(drawn, phrases, replyFormat) : drawn;
  return {
    ...{ question, asked, snapshot, ...shown, carried },
    fingerprint: fingerprintOf(shown.answer),
  };
}

type Drawn = Pick<LaidOut, 'answer' | 'page' | 'pages'>;

function drawnAs(answer: Answer, phrases: Phrases, format: ReplyFormat): Drawn {
  const page = answerPage(answer, phrases);
  return { answer, page, pages: packPages(page, phrases, format) };
}

/** Without buttons nobody can turn to a second page: of a checked message what it checks comes first. */
function onOnePage(drawn: Drawn, phrases: Phrases, format: ReplyFormat): Drawn {
  let shown = drawn;
  while (shown.pages.length > 1) {
    const fewer = fewerVersions(shown.answer);
    if (fewer === null) return shown;
    shown = drawnAs(fewer, phrases, format);
  }
  return shown;
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
