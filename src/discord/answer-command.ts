import type { ChatInputCommandInteraction } from 'discord.js';
import type { OptionValues } from '../option-values.ts';
import type { Question } from '../question.ts';
import { acknowledge } from './acknowledge.ts';
import type { Audience } from './answer-buttons.ts';
import { pageReply } from './answer-reply.ts';
import type { Desk } from './desk.ts';
import { layOut } from './lay-out-answer.ts';
import { guardedReply, noticeReply, type MadeReply } from './made-reply.ts';
import { perform } from './perform.ts';
import { readOptions } from './read-options.ts';
import { reply } from './reply.ts';

/** Answers a question, or does what a moderator asks for. */
export async function answerCommand(
  desk: Desk,
  interaction: ChatInputCommandInteraction,
  elapsed: () => number,
  isClosing: boolean,
): Promise<void> {
  const name = interaction.commandName;
  const command = desk.commands.get(name);
  const { path, values } = readOptions(interaction);
  if (command !== undefined && command.access !== 'member') {
    const step = command.tasks.get(path)?.step ?? null;
    const performance = { command, name: path, step, values, argument: '' };
    return await perform(desk, interaction, performance, elapsed, isClosing);
  }
  const isPrivate = command === undefined || isClosing || values['private'] === true;
  const acknowledged = await acknowledge(
    interaction,
    name,
    isPrivate ? 'private-reply' : 'reply',
    elapsed,
    desk.log,
  );
  if (acknowledged === null) return;

  const id = desk.newId();
  const { payload, plain, files, fields } = await guardedReply(desk, id, name, () =>
    isClosing
      ? noticeReply(desk.phrases.error.later, 'closing', desk.replyFormat)
      : answerTo(desk, interaction, command, values, isPrivate ? 'private' : 'public'),
  );
  const isShown = await reply(interaction, name, { payload, plain, files }, desk.log);
  const took = { acknowledged: acknowledged.took, took: elapsed() };
  desk.log.info('answered', { id, command: name, ...took, isShown, ...fields });
}

async function answerTo(
  desk: Desk,
  { guildId }: ChatInputCommandInteraction,
  question: Question | undefined,
  values: OptionValues,
  audience: Audience,
): Promise<MadeReply> {
  if (question === undefined)
    return noticeReply(desk.phrases.error.unknownCommand, 'unknown-command', desk.replyFormat);
  await desk.turn();
  const laidOut = layOut(desk, question, { values, today: desk.today() }, guildId);
  return await pageReply(desk, laidOut, 0, audience);
}
