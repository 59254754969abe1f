import type { ButtonInteraction, RepliableInteraction } from 'discord.js';
import type { Citation } from '../answers/answer.ts';
import { contextOf } from '../answers/context-of.ts';
import { evidenceOf } from '../answers/evidence-of.ts';
import { contextPage } from '../phrases/context-page.ts';
import { evidencePage } from '../phrases/evidence-page.ts';
import type { Page } from '../phrases/page.ts';
import { stillAddressed } from './addressing.ts';
import { acknowledge, type Promised } from './acknowledge.ts';
import { quoteButtons, type Audience } from './answer-buttons.ts';
import { changedReply, pageReply, quoteReply } from './answer-reply.ts';
import { type AnswerStep, type LaidOut, pageOf, quotesOn } from './lay-out-answer.ts';
import { guardedReply, noticeReply, type MadeReply } from './made-reply.ts';
import { answerNow, isChanged, isOwn, isPrivate, nameOf, type Press } from './press.ts';
import { reply } from './reply.ts';

type OnButton = Press<ButtonInteraction>;

/** Another page: in place for the one who asked, a reply of their own for anybody else. */
export async function turnPage(press: OnButton): Promise<void> {
  await show(press, turning(press), async (laidOut) => await pageNow(press, laidOut));
}

/** The first page of what is answered now, whatever was answered then. */
export async function showAgain(press: OnButton): Promise<void> {
  const argument = { ...press.argument, number: 0 };
  await showLater(press, turning(press), async () =>
    pageNow({ ...press, argument }, answerNow(press)),
  );
}

function turning(press: OnButton): Promised {
  return isOwn(press) ? 'change' : 'private-reply';
}

async function pageNow(press: OnButton, laidOut: LaidOut): Promise<MadeReply> {
  const audience = audienceOf(press);
  const sharedBy = audience === 'shared' ? nameOf(press) : null;
  const made = await pageReply(press.desk, laidOut, press.argument.number, audience, sharedBy);
  return audience === 'public' ? stillAddressed(made, press.asked.values['for']) : made;
}

function audienceOf(press: OnButton): Audience {
  if (!isOwn(press) || isPrivate(press)) return 'private';
  return press.step === 'shared' ? 'shared' : 'public';
}

/** The sentences around a quote. */
export async function showContext(press: OnButton): Promise<void> {
  await showQuote(press, 'context', (laidOut, citation) =>
    contextPage(contextOf(laidOut.snapshot, citation), press.desk.phrases),
  );
}

/** How what is said of a quote is known. */
export async function showEvidence(press: OnButton): Promise<void> {
  const guild = press.interaction.guildId;
  await showQuote(press, 'evidence', ({ snapshot, answer }, citation) =>
    evidencePage(evidenceOf(snapshot, answer, citation, { guild }), press.desk.phrases),
  );
}

/** About the quote of a block, with a button for each other quote on its page: a private reply, in place from then on. */
async function showQuote(
  press: OnButton,
  kind: Extract<AnswerStep, 'context' | 'evidence'>,
  pageAbout: (laidOut: LaidOut, citation: Citation) => Page,
): Promise<void> {
  const { desk, argument } = press;
  const switching = `${kind}-at` as const;
  const isSwitch = press.step === switching && isPrivate(press);
  await show(press, isSwitch ? 'change' : 'private-reply', (laidOut) => {
    const quotes = quotesOn(laidOut, pageOf(laidOut, argument.number));
    const quote = quotes.find(({ block }) => block === argument.number);
    if (quote === undefined)
      return noticeReply(desk.phrases.error.unknownStep, 'unknown-step', desk.replyFormat);
    const { block, citation } = quote;
    const buttons = quoteButtons(laidOut, quotes, block, switching, desk.phrases);
    return quoteReply(desk, laidOut, citation, pageAbout(laidOut, citation), kind, buttons);
  });
}

/** Acknowledges first, then shows what there is to show of the answer as it is now, or that it is another one. */
async function show(
  press: OnButton,
  promised: Promised,
  make: (laidOut: LaidOut) => MadeReply | Promise<MadeReply>,
): Promise<void> {
  await showLater(press, promised, async () => {
    await press.desk.turns.turn();
    const laidOut = answerNow(press);
    return isChanged(press, laidOut) ? changedReply(press.desk, laidOut) : await make(laidOut);
  });
}

/** Acknowledges first, then shows what is made. */
export async function showLater(
  { desk, interaction, question, step, elapsed }: Press<RepliableInteraction>,
  promised: Promised,
  make: () => MadeReply | Promise<MadeReply>,
): Promise<void> {
  const { log } = desk;
  const command = question.definition.name;
  const acknowledged = await acknowledge(interaction, command, promised, elapsed, desk);
  if (acknowledged === null) return;
  const id = desk.newId();
  const { payload, plain, files, fields } = await guardedReply(desk, id, command, make);
  const isShown = await reply(interaction, command, { payload, plain, files }, log);
  const took = { acknowledged: acknowledged.took, took: elapsed() };
  log.info('answered', { id, command, step, ...took, isShown, ...fields });
}
