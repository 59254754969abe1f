import { PermissionFlagsBits, type ChatInputCommandInteraction } from 'discord.js';
import type { Asked } from '../answers/asked.ts';
import type { Command, ModeratorCommand, Question } from '../command.ts';
import type { LogFields } from '../log.ts';
import { acknowledge } from './acknowledge.ts';
import type { Desk } from './desk.ts';
import { errorFields } from './error-fields.ts';
import { nothingVerbatim, payloadFaults, verbatimIn, type IsVerbatim } from './guard.ts';
import type { MessagePayload } from './message-payload.ts';
import { readOptions, type TypedOptions } from './read-options.ts';
import { renderAnswer, renderReport, renderSentence } from './render.ts';
import { reply } from './reply.ts';

/** What a command has to say, and what of it may be shown as a quotation. */
interface Reply {
  readonly payload: MessagePayload;
  readonly isVerbatim: IsVerbatim;
  readonly fields: LogFields;
}

/** Acknowledges, then answers; turned away with a sentence when the bot is closing. */
export async function answerCommand(
  desk: Desk,
  interaction: ChatInputCommandInteraction,
  elapsed: () => number,
  isClosing: boolean,
): Promise<void> {
  const { log, phrases } = desk;
  const name = interaction.commandName;
  const command = desk.commands.get(name);
  const typed = readOptions(interaction);
  const isPrivate = command?.access !== 'member' || isClosing || typed.values['private'] === true;
  const acknowledged = await acknowledge(interaction, isPrivate, elapsed, log);
  if (acknowledged === null) return;

  const id = desk.newId();
  const { payload, fields } = isClosing
    ? sentence(phrases.error.later, 'closing')
    : await guarded(desk, id, name, () => replyTo(desk, interaction, command, typed));
  const failure = renderSentence(phrases.error.internal(id));
  const isShown = await reply(interaction, payload, failure, log);
  log.info('answered', {
    id,
    command: name,
    acknowledged: acknowledged.took,
    took: elapsed(),
    isShown,
    ...fields,
  });
}

/** The reply, or a plain sentence with the id when it cannot be made or may not be sent. */
async function guarded(
  desk: Desk,
  id: string,
  command: string,
  make: () => Reply | Promise<Reply>,
): Promise<Reply> {
  const failed = sentence(desk.phrases.error.internal(id), 'failed');
  try {
    const made = await make();
    const faults = payloadFaults(made.payload, made.isVerbatim);
    if (faults.length === 0) return made;
    desk.log.error('payload-refused', { id, command, faults });
    return failed;
  } catch (error) {
    desk.log.error('command-failed', { id, command, ...errorFields(error) });
    return failed;
  }
}

function replyTo(
  desk: Desk,
  interaction: ChatInputCommandInteraction,
  command: Command | undefined,
  typed: TypedOptions,
): Reply | Promise<Reply> {
  const { error: say } = desk.phrases;
  const asked = { guild: interaction.guildId, today: desk.today() };
  if (command === undefined) return sentence(say.unknownCommand, 'unknown-command');
  if (command.access === 'member') return question(desk, command, typed, asked);
  if (!interaction.inGuild()) return sentence(say.serversOnly, 'servers-only');
  // Discord hides the command from others, but administrators can open it to anybody.
  if (!interaction.memberPermissions.has(PermissionFlagsBits.ManageGuild)) {
    return sentence(say.moderatorsOnly, 'moderators-only');
  }
  return task(desk, command, typed, asked);
}

function question(desk: Desk, command: Question, typed: TypedOptions, asked: Asked): Reply {
  const snapshot = desk.current();
  const answered = command.answer(snapshot, typed.values, asked);
  return {
    payload: renderAnswer(answered, desk.phrases),
    isVerbatim: verbatimIn(snapshot, answered),
    fields: { kind: answered.kind, version: snapshot.version },
  };
}

async function task(
  desk: Desk,
  command: ModeratorCommand,
  { subcommand }: TypedOptions,
  asked: Asked,
): Promise<Reply> {
  if (subcommand === null)
    throw new RangeError('Cannot run a moderator command without a subcommand');
  const report = await command.run(desk.operations, subcommand, asked);
  return {
    payload: renderReport(report, desk.phrases),
    isVerbatim: nothingVerbatim,
    fields: { kind: report.kind, version: report.version },
  };
}

function sentence(text: string, kind: string): Reply {
  return { payload: renderSentence(text), isVerbatim: nothingVerbatim, fields: { kind } };
}
