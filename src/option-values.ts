import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
} from 'discord-api-types/v10';

/** A file that somebody gave, still on Discord's own host. */
export interface AttachedFile {
  readonly name: string;
  readonly url: string;
  /** Bytes, as Discord counts them. */
  readonly size: number;
}

type OptionValue = string | number | boolean | AttachedFile;

/** What somebody typed, by option name; an option that was left out is absent. */
export type OptionValues = Readonly<Record<string, OptionValue>>;

type ValueOf<Type> = Type extends ApplicationCommandOptionType.Boolean
  ? boolean
  : Type extends ApplicationCommandOptionType.Integer
    ? number
    : Type extends ApplicationCommandOptionType.Attachment
      ? AttachedFile
      : // Users, roles and channels come as their ids.
        string;

/** Option values by name, typed from the definition: null when left out. */
export type OptionsOf<Options extends readonly APIApplicationCommandBasicOption[]> = {
  readonly [Option in Options[number] as Option['name']]:
    ValueOf<Option['type']> | (Option extends { readonly required: true } ? never : null);
};

/**
 * The values of these options, null for what was left out. The edges hand over what Discord or the terminal has
 * checked, so a value of another type is their mistake.
 * @throws TypeError for a value that is not what the definition says, or for a required one that is absent.
 */
export function checkedOptions<const Options extends readonly APIApplicationCommandBasicOption[]>(
  options: Options,
  values: OptionValues,
): OptionsOf<Options> {
  const checked = options.map(({ name, type, required }) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined && required !== true) return [name, null];
    if (typeof value !== typeName(type)) {
      throw new TypeError(
        `Cannot read option "${name}": ${typeof value} where the definition says ${typeName(type)}`,
      );
    }
    return [name, value];
  });
  return Object.fromEntries(checked) as OptionsOf<Options>;
}

// Strings, and ids of users, roles and channels, are strings.
const TYPE_NAMES: Partial<Record<ApplicationCommandOptionType, string>> = {
  [ApplicationCommandOptionType.Boolean]: 'boolean',
  [ApplicationCommandOptionType.Integer]: 'number',
  [ApplicationCommandOptionType.Attachment]: 'object',
};

function typeName(type: ApplicationCommandOptionType): string {
  return TYPE_NAMES[type] ?? 'string';
}
