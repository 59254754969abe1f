import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
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

/** What somebody typed, by option name; an option that was left out is absent. */
export type OptionValues = Readonly<Record<string, string | number | boolean>>;

/** Proposals for one option from memory, at most 25. */
export type Complete = (snapshot: Snapshot, typed: string, asked: Asked) => readonly Choice[];

/** A question anybody may ask. It knows the snapshot and nothing else. */
export interface Question {
  readonly access: 'member';
  readonly definition: Omit<Definition, 'options'> & {
    readonly options: APIApplicationCommandBasicOption[];
  };
  answer(snapshot: Snapshot, values: OptionValues, asked: Asked): Answer;
  /** By the name of an option that has autocomplete. */
  readonly complete: Readonly<Record<string, Complete>>;
}

/** Something moderators do, one task a subcommand. */
export interface ModeratorCommand {
  readonly access: 'moderator';
  readonly definition: Omit<Definition, 'options'> & {
    readonly options: APIApplicationCommandSubcommandOption[];
  };
  run(operations: Operations, subcommand: string, asked: Asked): Promise<Report>;
}

export type Command = Question | ModeratorCommand;

type ValueOf<Type> = Type extends ApplicationCommandOptionType.String
  ? string
  : Type extends ApplicationCommandOptionType.Boolean
    ? boolean
    : Type extends ApplicationCommandOptionType.Integer
      ? number
      : never;

/** Option values by name, typed from the definition: null when left out. */
export type OptionsOf<Options extends readonly APIApplicationCommandBasicOption[]> = {
  readonly [Option in Options[number] as Option['name']]:
    ValueOf<Option['type']> | (Option extends { readonly required: true } ? never : null);
};

/** A question whose `answer` gets its options typed from the definition. */
export function defineQuestion<const Options extends APIApplicationCommandBasicOption[]>(question: {
  readonly definition: Omit<Definition, 'options'> & { readonly options: Options };
  answer(snapshot: Snapshot, options: OptionsOf<Options>, asked: Asked): Answer;
  readonly complete?: Readonly<Record<string, Complete>>;
}): Question {
  const { definition, complete = {} } = question;
  return {
    access: 'member',
    definition,
    answer: (snapshot, values, asked) =>
      question.answer(snapshot, checked(definition.options, values) as OptionsOf<Options>, asked),
    complete,
  };
}

/** A moderators' command with one task for each of its subcommands. */
export function defineModeratorCommand<
  const Options extends APIApplicationCommandSubcommandOption[],
>(command: {
  readonly definition: Omit<Definition, 'options'> & { readonly options: Options };
  readonly tasks: Readonly<
    Record<Options[number]['name'], (operations: Operations, asked: Asked) => Promise<Report>>
  >;
}): ModeratorCommand {
  const tasks: Readonly<Record<string, (operations: Operations, asked: Asked) => Promise<Report>>> =
    command.tasks;
  return {
    access: 'moderator',
    definition: command.definition,
    run: async (operations, subcommand, asked) => {
      const task = Object.hasOwn(tasks, subcommand) ? tasks[subcommand] : undefined;
      if (task === undefined) {
        throw new RangeError(
          `Cannot run "/${command.definition.name} ${subcommand}": no such task`,
        );
      }
      return task(operations, asked);
    },
  };
}

const TYPE_NAMES: Partial<Record<ApplicationCommandOptionType, string>> = {
  [ApplicationCommandOptionType.String]: 'string',
  [ApplicationCommandOptionType.Boolean]: 'boolean',
  [ApplicationCommandOptionType.Integer]: 'number',
};

/** The edges hand over what Discord or the terminal has checked; a value of another type is their mistake. */
function checked(
  options: readonly APIApplicationCommandBasicOption[],
  values: OptionValues,
): object {
  return Object.fromEntries(
    options.map(({ name, type, required }) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      if (value === undefined && required !== true) return [name, null];
      if (typeof value !== TYPE_NAMES[type]) {
        throw new TypeError(
          `Cannot read option "${name}": ${typeof value} where the definition says ${TYPE_NAMES[type]}`,
        );
      }
      return [name, value];
    }),
  );
}
