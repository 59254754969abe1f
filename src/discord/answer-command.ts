import type { ChatInputCommandInteraction } from 'discord.js';
import type { OptionValues } from '../option-values.ts';
import type { Question } from '../question.ts';
import { acknowledge, isTooLate, TOO_LATE_MS } from './acknowledge.ts';
import { addressed, addressing, type Addressing } from './addressing.ts';
import { admit, type Admission } from './admit.ts';
import type { Audience } from './answer-buttons.ts';
import { pageReply } from './answer-reply.ts';
import type { Desk } from './desk.ts';
import { isReadyWithin } from './is-ready-within.ts';
import { layOut } from './lay-out-answer.ts';
import { guardedReply, noticeReply, type GuardedReply, type MadeReply } from './made-reply.ts';
import { perform } from './perform.ts';
import { readOptions } from './read-options.ts';
import { renderNotice } from './render.ts';
import { reply, replyAtOnce, tell } from './reply.ts';

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
  const admission =
    command === undefined || isClosing
      ? FOR_THE_ASKER
      : admit(desk, interaction, wishOf(command, values), elapsed);
  if (admission.kind === 'refused') return await refuse(desk, interaction, admission, elapsed);
  const to: Addressing =
    admission === FOR_THE_ASKER ? NOBODY : addressing(interaction, admission.isPrivate);

  const id = desk.newId();
  const audience = admission.isPrivate ? 'private' : 'public';
  const make = async (): Promise<GuardedReply> =>
    await guardedReply(desk, id, name, async () =>
      isClosing
        ? noticeReply(desk.phrases.error.later, 'closing', desk.replyFormat)
        : addressed(await answerTo(desk, interaction, command, values, audience), to, desk.phrases),
    );
  // Only a first response pings. An answer that takes long is deferred all the same, and pings nobody.
  const early = to.kind === 'member' ? make() : null;
  const isAtOnce =
    early !== null && (await isReadyWithin(early, AT_ONCE_MS)) && elapsed() <= TOO_LATE_MS;
  const acknowledged = isAtOnce
    ? null
    : await acknowledge(
        interaction,
        name,
        admission.isPrivate ? 'private-reply' : 'reply',
        elapsed,
        desk,
      );
  if (!isAtOnce && acknowledged === null) return admission.giveBack();

  const { payload, plain, files, fields } = await (early ?? make());
  if (fields['kind'] === 'bad-option') admission.giveBack();
  const show = isAtOnce ? replyAtOnce : reply;
  const isShown = await show(interaction, name, { payload, plain, files }, desk.log);
  const took = { acknowledged: acknowledged?.took ?? elapsed(), took: elapsed() };
  desk.log.info('answered', { id, command: name, ...took, isShown, ...fields });
}

// Half of the time that Discord waits for a first response: the other half is for deferring after all.
const AT_ONCE_MS = 1_500;
const NOBODY = { kind: 'nobody' } as const;
const FOR_THE_ASKER = { kind: 'admitted', isPrivate: true, giveBack: () => {} } as const;

/** Whoever names a member wants the answer to be seen, whatever the server has as its default. */
function wishOf({ isFree = false }: Question, values: OptionValues): Parameters<typeof admit>[2] {
  const isPrivate = values['private'];
  if (typeof isPrivate === 'boolean') return { isFree, isPrivate };
  return { isFree, isPrivate: values['for'] === undefined ? null : false };
}

async function refuse(
  desk: Desk,
  interaction: ChatInputCommandInteraction,
  { why, say }: Extract<Admission, { readonly kind: 'refused' }>,
  elapsed: () => number,
): Promise<void> {
  const command = interaction.commandName;
  if (isTooLate(command, elapsed, desk.log)) return;
  const isShown = await tell(interaction, command, renderNotice(say, desk.replyFormat), desk.log);
  desk.log.info('answered', { command, took: elapsed(), isShown, kind: why });
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
  await desk.turns.turn();
  const laidOut = layOut(desk, question, { values, today: desk.today() }, guildId);
  return await pageReply(desk, laidOut, 0, audience);
}
