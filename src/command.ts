import type {
  APIApplicationCommandOption,
  APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Answer } from './answers/answer.ts';
import type { Asked } from './answers/asked.ts';
import type { Operations, Report } from './operations.ts';
import type { Snapshot } from './snapshot.ts';

/** What a command takes, in Discord's own words. */
export type Definition = RESTPostAPIChatInputApplicationCommandsJSONBody;

/** An autocomplete proposal: `name` is shown, `value` is what the option then holds. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** What somebody typed, by option name. */
export type OptionValues = Readonly<Record<string, string | number | boolean>>;

type ValueOf<Type> = Type extends ApplicationCommandOptionType.String
  ? string
  : Type extends ApplicationCommandOptionType.Boolean
    ? boolean
    : Type extends ApplicationCommandOptionType.Integer
      ? number
      : never;

/** Option values by name, typed from the definition: null when left out. */
export type OptionsOf<Options> = Options extends readonly APIApplicationCommandOption[]
  ? {
      readonly [Option in Options[number] as Option['name']]:
        | ValueOf<Option['type']>
        | (Option extends { readonly required: true } ? never : null);
    }
  : Readonly<Record<never, never>>;

/** A question anybody may ask. It knows the snapshot and nothing else. */
export interface Question {
  readonly access: 'member';
  readonly definition: Definition;
  answer(snapshot: Snapshot, options: OptionValues, asked: Asked): Answer;
  /** Proposals while the option is being typed, at most 25, from memory. */
  complete(snapshot: Snapshot, option: string, typed: string, asked: Asked): readonly Choice[];
}

/** Something moderators do. Each subcommand is one task. */
export interface ModeratorCommand {
  readonly access: 'moderator';
  readonly definition: Definition & { readonly options: APIApplicationCommandSubcommandOption[] };
  run(operations: Operations, subcommand: string, asked: Asked): Promise<Report>;
}

export type Command = Question | ModeratorCommand;
