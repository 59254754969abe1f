import type { ChatInputCommandInteraction, CommandInteractionOption } from 'discord.js';
import type { OptionValues } from '../command.ts';

export interface TypedOptions {
  /** Null when the command has none. */
  readonly subcommand: string | null;
  readonly values: OptionValues;
}

/** What somebody typed, without the subcommand around it. Left out, an option is left out here too. */
export function readOptions(interaction: ChatInputCommandInteraction): TypedOptions {
  const subcommand = interaction.options.getSubcommand(false);
  const options = interaction.options.data.flatMap(innermost);
  const values = options.flatMap(({ name, value }) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return { subcommand, values: Object.fromEntries(values) };
}

// A subcommand, or a group of them, holds options instead of a value.
function innermost(option: CommandInteractionOption): readonly CommandInteractionOption[] {
  return option.options === undefined ? [option] : option.options.flatMap(innermost);
}
