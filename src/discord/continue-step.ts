import type { ButtonInteraction, ModalSubmitInteraction } from 'discord.js';
import type { OptionValues } from '../option-values.ts';
import type { Desk } from './desk.ts';
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

/** What was typed into the fields of a form; an empty field is absent, as an option is. */
function filledIn({ fields }: ModalSubmitInteraction): OptionValues {
  const typed = [...fields.fields.values()].flatMap((field) =>
    'value' in field && typeof field.value === 'string' && field.value.trim() !== ''
      ? [[field.customId, field.value] as const]
      : [],
  );
  return Object.fromEntries(typed);
}
