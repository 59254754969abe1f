import type { ChatInputCommandInteraction } from 'discord.js';
import type { OptionValues } from '../option-values.ts';
import type { Question } from '../question.ts';
import { acknowledge } from './acknowledge.ts';
import type { Desk } from './desk.ts';
import { verbatimIn } from './guard.ts';
import { drawPicture } from './draw-picture.ts';
import { guardedReply, noticeReply, type MadeReply } from './made-reply.ts';
import { perform } from './perform.ts';
import { readOptions } from './read-options.ts';
import { renderAnswer, renderSentence } from './render.ts';
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
  const acknowledged = await acknowledge(interaction, name, isPrivate, elapsed, desk.log);
  if (acknowledged === null) return;

  const id = desk.newId();
  const { payload, files, fields } = await guardedReply(desk, id, name, () =>
    isClosing
      ? noticeReply(desk.phrases.error.later, 'closing')
      : answerTo(desk, interaction, command, values),
  );
  const plain = renderSentence(desk.phrases.error.internal(id));
  const isShown = await reply(interaction, name, { payload, plain, files }, desk.log);
  const took = { acknowledged: acknowledged.took, took: elapsed() };
  desk.log.info('answered', { id, command: name, ...took, isShown, ...fields });
}

async function answerTo(
  desk: Desk,
  { guildId }: ChatInputCommandInteraction,
  question: Question | undefined,
  values: OptionValues,
): Promise<MadeReply> {
  if (question === undefined)
    return noticeReply(desk.phrases.error.unknownCommand, 'unknown-command');
  const snapshot = desk.current();
  const answered = question.answer(snapshot, values, { guild: guildId, today: desk.today() });
  const topic = values['topic'];
  const title = typeof topic === 'string' ? topic : '';
  const picture = await drawPicture(answered, title, desk.phrases, desk.log);
  return {
    payload: renderAnswer(answered, desk.phrases, picture),
    isVerbatim: verbatimIn(snapshot, answered),
    fields: { kind: answered.kind, version: snapshot.version },
    files:
      picture === null
        ? []
        : [{ name: picture.filename, contentType: 'image/png', bytes: picture.bytes }],
  };
}
