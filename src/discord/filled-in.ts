import type { ModalSubmitInteraction } from 'discord.js';
import type { OptionValues } from '../option-values.ts';

/** What was typed into the fields of a form; an empty field is absent, as an option is. */
export function filledIn({ fields }: ModalSubmitInteraction): OptionValues {
  const typed = [...fields.fields.values()].flatMap((field) =>
    'value' in field && typeof field.value === 'string' && field.value.trim() !== ''
      ? [[field.customId, field.value] as const]
      : [],
  );
  return Object.fromEntries(typed);
}
