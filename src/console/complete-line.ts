import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
} from 'discord-api-types/v10';
import type { Command, Complete } from '../command.ts';
import type { Desk } from './answer-line.ts';

/** What proposals are made from. */
type Memory = Pick<Desk, 'current' | 'asked' | 'operations'>;

/** What readline wants: whole-word proposals, and the part of the line they replace. */
type Completion = [proposals: string[], replaced: string];

/** Proposals for the end of a half-typed line: a command, an option's name, or an option's value. */
export function completeLine(
  typed: string,
  commands: readonly Command[],
  desk: Memory,
): Completion {
  // “/who-sa”
  if (/^\/?\S*$/.test(typed)) {
    const names = commands.flatMap(commandNames);
    const wanted = typed.startsWith('/') ? typed : `/${typed}`;
    return [names.filter((name) => name.startsWith(wanted)).map((name) => `${name} `), typed];
  }
  const command = commands.find(({ definition }) => typed.startsWith(`/${definition.name} `));
  if (command === undefined) return [[], typed];
  const begun = begunCommand(typed, command);
  if (begun === null) {
    const names = commandNames(command);
    return [names.filter((name) => name.startsWith(typed)), typed];
  }
  return completeValue(typed, begun, desk) ?? completeName(typed, begun);
}

interface Begun {
  readonly options: readonly APIApplicationCommandBasicOption[];
  readonly complete: Readonly<Record<string, Complete>>;
}

/** What can follow in the line; null while a moderators' task is not yet named. */
function begunCommand(typed: string, command: Command): Begun | null {
  const { complete, definition } = command;
  if (command.access === 'member') return { options: command.definition.options, complete };
  for (const [path, task] of command.tasks) {
    if (typed.startsWith(`/${definition.name} ${path} `))
      return { options: task.definition.options ?? [], complete };
  }
  return null;
}

function commandNames(command: Command): readonly string[] {
  const { name } = command.definition;
  return command.access === 'member'
    ? [`/${name}`]
    : [...command.tasks.keys()].map((path) => `/${name} ${path}`);
}

/** “… speaker:"Kei” → “"Keith Kellogg" ” */
function completeValue(
  typed: string,
  { options, complete: completes }: Begun,
  desk: Memory,
): Completion | null {
  // The last option that has been begun; a value without quotation marks may hold spaces.
  const names = options.map((each) => each.name).join('|');
  const begun = new RegExp(String.raw`^.*\s(${names}):("[^"]*|[^"]*)$`, 'su');
  const [, name = '', value = ''] = begun.exec(typed) ?? [];
  const option = options.find((each) => each.name === name);
  if (option === undefined) return null;
  const complete = completes[name];
  if (complete !== undefined) {
    const found = complete(desk.current(), value.replace(/^"/, ''), desk.asked(), desk.operations);
    return [found.map((choice) => `"${choice.value}" `), value];
  }
  if (option.type === ApplicationCommandOptionType.Boolean)
    return [['true ', 'false '].filter((each) => each.startsWith(value)), value];
  if (option.type === ApplicationCommandOptionType.String && option.choices !== undefined) {
    const found = option.choices
      .map((choice) => choice.value)
      .filter((each) => each.startsWith(value));
    return [found.map((each) => `${each} `), value];
  }
  return null;
}

/** “/who-said sp” → “speaker:” */
function completeName(typed: string, { options }: Begun): Completion {
  const [, begun = ''] = /\s([a-z-]*)$/u.exec(typed) ?? [];
  const unused = options
    .map(({ name }) => `${name}:`)
    .filter((name) => name.startsWith(begun) && !typed.includes(` ${name}`));
  return [unused, begun];
}
