import {
  ApplicationCommandOptionType as Type,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
} from 'discord-api-types/v10';
import type { PageCommand } from '../protocol.ts';

/** A command as it can be typed: a subcommand is one of its own. */
export interface Callable {
  readonly name: string;
  /** “add link”; empty without subcommands. */
  readonly path: string;
  /** “/corpus add link” */
  readonly title: string;
  readonly description: string;
  readonly options: readonly APIApplicationCommandBasicOption[];
}

/** Everything that this persona can type after a slash. */
export function callablesFor(
  commands: readonly PageCommand[],
  persona: string,
): readonly Callable[] {
  return commands
    .filter(({ kind, offeredTo }) => kind === 'chat' && offeredTo.includes(persona))
    .flatMap(({ name, description, options }) => callablesIn(name, [], description, options));
}

function callablesIn(
  name: string,
  path: readonly string[],
  description: string,
  options: readonly APIApplicationCommandOption[],
): readonly Callable[] {
  const inner = options.flatMap((option) =>
    option.type === Type.Subcommand || option.type === Type.SubcommandGroup
      ? callablesIn(name, [...path, option.name], option.description, option.options ?? [])
      : [],
  );
  if (inner.length > 0) return inner;
  const title = `/${[name, ...path].join(' ')}`;
  const basic = options.filter(isBasic);
  return [{ name, path: path.join(' '), title, description, options: basic }];
}

function isBasic(option: APIApplicationCommandOption): option is APIApplicationCommandBasicOption {
  return option.type !== Type.Subcommand && option.type !== Type.SubcommandGroup;
}
