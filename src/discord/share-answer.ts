import type { ButtonInteraction } from 'discord.js';
import { acknowledge } from './acknowledge.ts';
import { changedReply, pageReply } from './answer-reply.ts';
import { guardedReply, noticeReply } from './made-reply.ts';
import { answerNow, isChanged, mayWrite, nameOf, type Press } from './press.ts';
import { followUp, reply, tell } from './reply.ts';

/** Puts the page of a private answer into the channel for all, where the member may write. */
export async function shareAnswer(press: Press<ButtonInteraction>): Promise<void> {
  const { desk, interaction, question, step, argument, elapsed } = press;
  const { log, phrases } = desk;
  const command = question.definition.name;
  if (!mayWrite(press)) {
    const { payload, fields } = noticeReply(
      phrases.step.said.mayNotShare,
      'may-not-share',
      desk.replyFormat,
    );
    const isShown = await tell(interaction, command, payload, log);
    log.info('answered', { command, step, took: elapsed(), isShown, ...fields });
    return;
  }
  // The private answer stays as it is; what is shared follows.
  const acknowledged = await acknowledge(interaction, command, 'change', elapsed, desk);
  if (acknowledged === null) return;
  const id = desk.newId();
  let isForAll = false;
  const { payload, plain, files, fields } = await guardedReply(desk, id, command, async () => {
    await desk.turns.turn();
    const laidOut = answerNow(press);
    if (isChanged(press, laidOut)) return changedReply(desk, laidOut);
    const made = await pageReply(desk, laidOut, argument.number, 'shared', nameOf(press));
    isForAll = true;
    return made;
  });
  const shown = { payload, files, plain };
  const isShown =
    isForAll && fields['kind'] !== 'failed'
      ? await followUp(interaction, command, shown, log)
      : await reply(interaction, command, shown, log);
  log.info('answered', { id, command, step, took: elapsed(), isShown, ...fields });
}
