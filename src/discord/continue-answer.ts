import type { ButtonInteraction, ModalSubmitInteraction } from 'discord.js';
import type { Question } from '../question.ts';
import { TOO_LATE_MS } from './acknowledge.ts';
import { readArgument } from './answer-argument.ts';
import { readCarried } from './carried-question.ts';
import type { Desk } from './desk.ts';
import { chooseQuote, openReport, takeReport } from './report-quote.ts';
import { noticeReply } from './made-reply.ts';
import type { Press } from './press.ts';
import { tell } from './reply.ts';
import { shareAnswer } from './share-answer.ts';
import { showAgain, showContext, showEvidence, turnPage } from './show-step.ts';
import type { StepId } from './step-id.ts';

type Interaction = ButtonInteraction | ModalSubmitInteraction;

/** Goes on from a button under an answer, or from a form that one opened. All it needs stands in the `custom_id`. */
export async function continueAnswer(
  desk: Desk,
  interaction: Interaction,
  question: Question,
  { step, argument: written }: StepId,
  elapsed: () => number,
  isClosing: boolean,
): Promise<void> {
  const command = question.definition.name;
  const {
    error: say,
    step: { said },
  } = desk.phrases;
  if (elapsed() > TOO_LATE_MS) {
    desk.log.warn('interaction-too-late', { command, step, waited: elapsed() });
    return;
  }
  const refuse = async (sentence: string, kind: string): Promise<void> => {
    const { payload } = noticeReply(sentence, kind, desk.replyFormat);
    const isShown = await tell(interaction, command, payload, desk.log);
    desk.log.info('answered', { command, step, kind, took: elapsed(), isShown });
  };
  if (isClosing) return await refuse(say.later, 'closing');
  const argument = readArgument(written);
  if (argument === null) return await refuse(say.unknownStep, 'unknown-step');
  const asked = readCarried(question, argument.question, desk.operations.questions);
  if (asked === 'gone') return await refuse(said.questionGone, 'question-gone');
  if (asked === 'malformed') return await refuse(say.unknownStep, 'unknown-step');
  const press = { desk, question, step, argument, asked, elapsed };
  const isKnown = interaction.isButton()
    ? await onButton({ ...press, interaction })
    : await onForm({ ...press, interaction });
  if (!isKnown) await refuse(say.unknownStep, 'unknown-step');
}

/** False when there is no such step any more. */
async function onButton(press: Press<ButtonInteraction>): Promise<boolean> {
  const work = ON_BUTTON.get(press.step);
  await work?.(press);
  return work !== undefined;
}

const ON_BUTTON: ReadonlyMap<string, (press: Press<ButtonInteraction>) => Promise<void>> = new Map([
  ['page', turnPage],
  ['shared', turnPage],
  ['again', showAgain],
  ['context', showContext],
  ['context-at', showContext],
  ['evidence', showEvidence],
  ['evidence-at', showEvidence],
  ['share', shareAnswer],
  ['report', chooseQuote],
  ['report-at', openReport],
]);

async function onForm(press: Press<ModalSubmitInteraction>): Promise<boolean> {
  if (press.step !== 'reported') return false;
  await takeReport(press);
  return true;
}
