import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import type {
  APIApplicationCommand,
  APIApplicationCommandOption,
  APIAttachment,
} from 'discord-api-types/v10';

/** What somebody gave for an option. A file is what `attach` returned. */
type OptionValue = string | number | boolean | APIAttachment;
export type GivenOptions = Readonly<Record<string, OptionValue>>;

interface SentOption {
  readonly name: string;
  readonly type: Type;
  readonly value?: string | number | boolean;
  readonly focused?: true;
  readonly options?: readonly SentOption[];
}

/**
 * Options as an interaction carries them, inside their subcommand. Their types are those of the
 * registered command, or follow from the values when it is not registered.
 */
export function sentOptions(
  command: APIApplicationCommand | null,
  given: GivenOptions,
  subcommand: string | undefined,
  focused: string | null,
): readonly SentOption[] {
  const names = subcommand?.split(' ') ?? [];
  let definitions: readonly APIApplicationCommandOption[] = command?.options ?? [];
  for (const name of names)
    definitions = optionsOf(definitions.find((known) => known.name === name));
  let options: readonly SentOption[] = Object.entries(given).map(([name, value]) => ({
    name,
    type: definitions.find((known) => known.name === name)?.type ?? typeOf(value),
    value: typeof value === 'object' ? value.id : value,
    ...(name === focused ? { focused: true } : {}),
  }));
  for (const [depth, name] of names.toReversed().entries()) {
    options = [{ name, type: depth === 0 ? Type.Subcommand : Type.SubcommandGroup, options }];
  }
  return options;
}

function optionsOf(
  option: APIApplicationCommandOption | undefined,
): readonly APIApplicationCommandOption[] {
  return option !== undefined && 'options' in option ? (option.options ?? []) : [];
}

function typeOf(value: OptionValue): Type {
  if (typeof value === 'string') return Type.String;
  if (typeof value === 'boolean') return Type.Boolean;
  if (typeof value === 'object') return Type.Attachment;
  return Number.isInteger(value) ? Type.Integer : Type.Number;
}

/** The attachments among the values, as `resolved` carries them. */
export function givenAttachments(given: GivenOptions): Record<string, APIAttachment> {
  const files = Object.values(given).filter((value) => typeof value === 'object');
  return Object.fromEntries(files.map((file) => [file.id, file]));
}
