import type { MessageContextMenuCommandInteraction } from 'discord.js';
import type { MessageMenu } from '../message-menu.ts';
import { acknowledge } from './acknowledge.ts';
import { pageReply } from './answer-reply.ts';
import type { Desk } from './desk.ts';
import { layOut } from './lay-out-answer.ts';
import { guardedReply, noticeReply, type MadeReply } from './made-reply.ts';
import { messageContent } from './message-content.ts';
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
  const acknowledged = await acknowledge(interaction, name, 'private-reply', elapsed, desk);
  if (acknowledged === null) return;
  const id = desk.newId();
  const made = await guardedReply(desk, id, name, async () => {
    if (isClosing) return noticeReply(desk.phrases.error.later, 'closing', desk.replyFormat);
    if (menu === undefined)
      return noticeReply(desk.phrases.error.unknownCommand, 'unknown-command', desk.replyFormat);
    return await answerTo(desk, interaction, menu);
  });
  const { payload, plain, files, fields } = made;
  const isShown = await reply(interaction, name, { payload, plain, files }, desk.log);
  const took = { acknowledged: acknowledged.took, took: elapsed() };
  desk.log.info('answered', { id, command: name, ...took, isShown, ...fields });
}

async function answerTo(
  desk: Desk,
  { guildId, targetMessage, client }: MessageContextMenuCommandInteraction,
  { typed }: MessageMenu,
): Promise<MadeReply> {
  await desk.turns.turn();
  const values = { message: messageContent(targetMessage, client.user.id) };
  // What somebody wrote is not ours to keep: the buttons of a long message are left out.
  const operations = { ...desk.operations, questions: KEEPS_NOTHING };
  const today = desk.today();
  const laidOut = layOut({ ...desk, operations }, typed, { values, today }, guildId);
  return await pageReply(desk, laidOut, 0, 'private');
}

const KEEPS_NOTHING = { keep: () => null, find: () => null };
