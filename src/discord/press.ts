import {
  MessageFlags,
  PermissionFlagsBits,
  type ButtonInteraction,
  type ModalSubmitInteraction,
} from 'discord.js';
import type { Question } from '../question.ts';
import type { AnswerArgument } from './answer-argument.ts';
import type { AskedQuestion } from './carried-question.ts';
import type { Desk } from './desk.ts';
import { type LaidOut, layOut } from './lay-out-answer.ts';

/** Somebody presses a button under an answer, or sends off a form that one opened. */
export interface Press<Interaction = ButtonInteraction | ModalSubmitInteraction> {
  readonly desk: Desk;
  readonly interaction: Interaction;
  readonly question: Question;
  /** For the log. */
  readonly step: string;
  readonly argument: AnswerArgument;
  readonly asked: AskedQuestion;
  /** Milliseconds since the packet arrived. */
  readonly elapsed: () => number;
}

/** The answer as it is now where the button was pressed, whoever drew it and wherever. */
export function answerNow({ desk, interaction, question, argument, asked }: Press): LaidOut {
  const laidOut = layOut(desk, question, asked, interaction.guildId);
  // What was kept once need not be kept again.
  return { ...laidOut, carried: argument.question };
}

/** Whether the articles have changed the answer since the button was drawn. */
export function isChanged({ argument }: Press, { fingerprint }: LaidOut): boolean {
  return argument.fingerprint !== fingerprint;
}

/** Whether it is theirs to turn: they asked, or the message is shown to them alone. */
export function isOwn({ interaction }: Press<ButtonInteraction>): boolean {
  const asker = interaction.message.interactionMetadata?.user.id;
  return isPrivate({ interaction }) || asker === interaction.user.id;
}

export function isPrivate({ interaction }: Pick<Press<ButtonInteraction>, 'interaction'>): boolean {
  return interaction.message.flags.has(MessageFlags.Ephemeral);
}

/** Whether they may write where the button stands, by what Discord says they may do there. */
export function mayWrite({ interaction }: Press<ButtonInteraction>): boolean {
  const { memberPermissions: permissions, channel } = interaction;
  if (!interaction.inGuild() || permissions === null) return true;
  const { SendMessages: inChannel, SendMessagesInThreads: inThread } = PermissionFlagsBits;
  // Of a place that we cannot see, we do not know which right it takes.
  if (channel === null) return permissions.has([inChannel, inThread]);
  return permissions.has(channel.isThread() ? inThread : inChannel);
}

/** The name by which others know who presses. */
export function nameOf({ interaction }: Press<ButtonInteraction>): string {
  const { member, user } = interaction;
  if (member !== null && 'displayName' in member) return member.displayName;
  return member?.nick ?? user.displayName;
}
