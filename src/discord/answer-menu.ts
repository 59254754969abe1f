import type { MessageContextMenuCommandInteraction } from 'discord.js';
import type { MessageMenu } from '../message-menu.ts';
import { acknowledge } from './acknowledge.ts';
import type { Desk } from './desk.ts';
import { verbatimIn } from './guard.ts';
import { guardedReply, noticeReply, type MadeReply } from './made-reply.ts';
import { messageContent } from './message-content.ts';
import { renderAnswer, renderSentence } from './render.ts';
import { reply } from './reply.ts';

/** Answers what somebody asks of a message from its Apps menu, to them alone: it is nobody's quarrel but theirs. */
export async function answerMenu(
  desk: Desk,
  interaction: MessageContextMenuCommandInteraction,
  elapsed: () => number,
  isClosing: boolean,
): Promise<void> {
  const name = interaction.commandName;
  const menu = desk.menus.get(name);
  const acknowledged = await acknowledge(interaction, name, true, elapsed, desk.log);
  if (acknowledged === null) return;
  const id = desk.newId();
  const { payload, files, fields } = await guardedReply(desk, id, name, () => {
    if (isClosing) return noticeReply(desk.phrases.error.later, 'closing');
    if (menu === undefined)
      return noticeReply(desk.phrases.error.unknownCommand, 'unknown-command');
    return answerTo(desk, interaction, menu);
  });
  const plain = renderSentence(desk.phrases.error.internal(id));
  const isShown = await reply(interaction, name, { payload, plain, files }, desk.log);
  const took = { acknowledged: acknowledged.took, took: elapsed() };
  desk.log.info('answered', { id, command: name, ...took, isShown, ...fields });
}

function answerTo(
  desk: Desk,
  { guildId, targetMessage, client }: MessageContextMenuCommandInteraction,
  menu: MessageMenu,
): MadeReply {
  const snapshot = desk.current();
  const content = messageContent(targetMessage, client.user.id);
  const answered = menu.answer(snapshot, content, { guild: guildId, today: desk.today() });
  return {
    payload: renderAnswer(answered, desk.phrases),
    isVerbatim: verbatimIn(snapshot, answered),
    fields: { kind: answered.kind, version: snapshot.version },
    files: [],
  };
}
