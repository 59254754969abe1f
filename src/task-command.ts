import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
} from 'discord-api-types/v10';
import type { Complete, Definition } from './command.ts';
import type { Form } from './form.ts';
import type { Moderator, Operations, Report } from './operations.ts';
import { checkedOptions, type OptionsOf, type OptionValues } from './option-values.ts';

/** Who does what with which values. */
export interface Call {
  readonly operations: Operations;
  readonly by: Moderator;
  /** What was typed as options or filled into a form. */
  readonly values: OptionValues;
  /** What a button or a form carries from the reply in which it stands; empty for a subcommand. */
  readonly argument: string;
  /** Shows how far long work has come. An edge may leave some out. */
  progress(this: void, report: Report): void;
}

/** Something that is done: `work` says something after a while, `form` opens a form at once, before any work. */
export type Step =
  | { readonly kind: 'work'; run(call: Call): Promise<Report> }
  | { readonly kind: 'form'; open(call: Call): Promise<Form | Report> };

/** A subcommand and what it does. */
export interface Task {
  readonly definition: APIApplicationCommandSubcommandOption;
  readonly step: Step;
}

/** Tasks under one word, `/corpus add link`. */
export interface TaskGroup {
  readonly name: string;
  readonly description: string;
  readonly tasks: readonly Task[];
}

/** Something that is done, by those who keep the articles or by anybody about themselves. */
export interface TaskCommand {
  readonly access: 'moderator' | 'personal';
  readonly definition: Omit<Definition, 'options'> & {
    readonly options: APIApplicationCommandOption[];
  };
  /** By path: “refresh”, “add link”. */
  readonly tasks: ReadonlyMap<string, Task>;
  /** What a button or a form goes on with, by name. */
  readonly steps: ReadonlyMap<string, Step>;
  /** By the name of an option that has autocomplete. */
  readonly complete: Readonly<Record<string, Complete>>;
}

type Described<Options> = {
  readonly name: string;
  readonly description: string;
  readonly options: Options;
};

/** A task that gets its options typed from the definition. */
export function defineTask<const Options extends APIApplicationCommandBasicOption[]>(
  described: Described<Options>,
  run: (call: Call, options: OptionsOf<Options>) => Promise<Report>,
): Task {
  return {
    definition: { type: ApplicationCommandOptionType.Subcommand, ...described },
    step: {
      kind: 'work',
      run: async (call) => await run(call, checkedOptions(described.options, call.values)),
    },
  };
}

/** A task that opens a form. */
export function defineFormTask<const Options extends APIApplicationCommandBasicOption[]>(
  described: Described<Options>,
  open: (call: Call, options: OptionsOf<Options>) => Promise<Form | Report>,
): Task {
  return {
    definition: { type: ApplicationCommandOptionType.Subcommand, ...described },
    step: {
      kind: 'form',
      open: async (call) => await open(call, checkedOptions(described.options, call.values)),
    },
  };
}

export function defineTaskCommand({
  access = 'moderator',
  definition,
  tasks,
  groups = [],
  steps = {},
  complete = {},
}: {
  readonly access?: TaskCommand['access'];
  readonly definition: Omit<Definition, 'options'>;
  readonly tasks: readonly Task[];
  readonly groups?: readonly TaskGroup[];
  readonly steps?: Readonly<Record<string, Step>>;
  readonly complete?: Readonly<Record<string, Complete>>;
}): TaskCommand {
  return {
    access,
    definition: {
      ...definition,
      options: [...groups.map(groupOption), ...tasks.map((task) => task.definition)],
    },
    tasks: new Map([
      ...groups.flatMap(({ name, tasks: inside }) =>
        inside.map((task) => [`${name} ${task.definition.name}`, task] as const),
      ),
      ...tasks.map((task) => [task.definition.name, task] as const),
    ]),
    steps: new Map(Object.entries(steps)),
    complete,
  };
}

function groupOption({ name, description, tasks }: TaskGroup): APIApplicationCommandOption {
  return {
    type: ApplicationCommandOptionType.SubcommandGroup,
    name,
    description,
    options: tasks.map(({ definition }) => definition),
  };
}
