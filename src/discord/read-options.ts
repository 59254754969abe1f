import type { ChatInputCommandInteraction, CommandInteractionOption } from 'discord.js';
import type { OptionValues } from '../option-values.ts';

export interface TypedOptions {
  /** “refresh”, “add link”; empty when the command has no subcommands. */
  readonly path: string;
  readonly values: OptionValues;
}

/** What somebody typed, without the subcommand around it. Left out, an option is left out here too. */
export function readOptions({ options }: ChatInputCommandInteraction): TypedOptions {
  const path = [options.getSubcommandGroup(false), options.getSubcommand(false)];
  return {
    path: path.filter((name) => name !== null).join(' '),
    values: Object.fromEntries(options.data.flatMap(innermost).flatMap(valueOf)),
  };
}

// A subcommand, or a group of them, holds options instead of a value.
function innermost(option: CommandInteractionOption): readonly CommandInteractionOption[] {
  return option.options === undefined ? [option] : option.options.flatMap(innermost);
}

function valueOf({
  name,
  value,
  attachment,
}: CommandInteractionOption): readonly (readonly [string, OptionValues[string]])[] {
  if (attachment !== undefined && attachment !== null) {
    const { name: file, url, size } = attachment;
    return [[name, { name: file, url, size }]];
  }
  return value === undefined ? [] : [[name, value]];
}
