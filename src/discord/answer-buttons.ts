import type { PageButton } from '../phrases/page.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { writeArgument } from './answer-argument.ts';
import { type AnswerStep, type LaidOut, type PlacedQuote, quotesOn } from './lay-out-answer.ts';

/** To whom an answer is shown: to all, to the asker alone, or to all by a member to whom it was shown alone. */
export type Audience = 'public' | 'private' | 'shared';

/** What can be done with a page of an answer. */
export function answerButtons(
  laidOut: LaidOut,
  number: number,
  audience: Audience,
  phrases: Phrases,
): readonly PageButton[] {
  const { button: say } = phrases.step;
  const turn = audience === 'shared' ? 'shared' : 'page';
  const last = laidOut.pages.length - 1;
  const turning =
    last === 0
      ? []
      : [
          {
            ...stepButton(laidOut, say.previous, turn, Math.max(0, number - 1)),
            isDisabled: number === 0,
          },
          {
            // Discord takes no two buttons of one id in a message: at the end this one leads nowhere else.
            ...stepButton(laidOut, say.next, turn, number === last ? last + 1 : number + 1),
            isDisabled: number === last,
          },
        ];
  const [first] = quotesOn(laidOut, number);
  const quoting =
    first === undefined
      ? []
      : [
          { ...stepButton(laidOut, say.context, 'context', first.block), opensRow: true },
          stepButton(laidOut, say.evidence, 'evidence', first.block),
        ];
  const share = audience === 'private' ? [stepButton(laidOut, say.share, 'share', number)] : [];
  const report = first === undefined ? [] : [stepButton(laidOut, say.report, 'report', number)];
  return laidOut.carried === null ? [] : [...turning, ...quoting, ...share, ...report];
}

/** A numbered button for each of several quotes, the one that is shown disabled; none for one alone. */
export function quoteButtons(
  laidOut: LaidOut,
  quotes: readonly PlacedQuote[],
  shown: number | null,
  step: AnswerStep,
  { step: { button: say } }: Phrases,
): readonly PageButton[] {
  if (quotes.length < 2 && shown !== null) return [];
  return quotes.map(({ block }, place) => ({
    ...stepButton(laidOut, say.quote(place + 1), step, block),
    isDisabled: block === shown,
  }));
}

/** A button that goes on with the answer as it is now. */
export function stepButton(
  { question, fingerprint, carried }: LaidOut,
  label: string,
  step: AnswerStep,
  number: number,
): PageButton {
  const argument = writeArgument({ number, fingerprint, question: carried ?? '' });
  return { label, style: 'other', command: question.definition.name, step, argument };
}
