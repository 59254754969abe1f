import type { ButtonInteraction, ModalSubmitInteraction } from 'discord.js';
import { continueAnswer } from './continue-answer.ts';
import type { Desk } from './desk.ts';
import { filledIn } from './filled-in.ts';
import { perform } from './perform.ts';
import { readStepId } from './step-id.ts';

/** Goes on with what a button or a form belongs to. */
export async function continueStep(
  desk: Desk,
  interaction: ButtonInteraction | ModalSubmitInteraction,
  elapsed: () => number,
  isClosing: boolean,
): Promise<void> {
  const id = readStepId(interaction.customId);
  const named = id === null ? undefined : desk.commands.get(id.command);
  if (id !== null && named?.access === 'member')
    return await continueAnswer(desk, interaction, named, id, elapsed, isClosing);
  const command = named === undefined || named.access === 'member' ? null : named;
  const performance = {
    command,
    name: id?.step ?? 'unknown',
    step: command?.steps.get(id?.step ?? '') ?? null,
    argument: id?.argument ?? '',
    values: interaction.isModalSubmit() ? filledIn(interaction) : {},
  };
  await perform(desk, interaction, performance, elapsed, isClosing);
}
