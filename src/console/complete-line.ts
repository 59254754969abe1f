import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Command, Question } from '../command.ts';
import type { Desk } from './answer-line.ts';

/** What proposals are made from. */
type Memory = Pick<Desk, 'current' | 'asked'>;

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
  if (command.access === 'moderator') {
    const names = commandNames(command);
    return [names.filter((name) => name.startsWith(typed)), typed];
  }
  return completeValue(typed, command, desk) ?? completeName(typed, command);
}

function commandNames({ definition }: Command): readonly string[] {
  const tasks = (definition.options ?? []).filter(
    ({ type }) => type === ApplicationCommandOptionType.Subcommand,
  );
  return tasks.length === 0
    ? [`/${definition.name}`]
    : tasks.map(({ name }) => `/${definition.name} ${name}`);
}

/** “… speaker:"Kei” → “"Keith Kellogg" ” */
function completeValue(typed: string, command: Question, desk: Memory): Completion | null {
  // The last option that has been begun; a value without quotation marks may hold spaces.
  const names = command.definition.options.map((each) => each.name).join('|');
  const begun = new RegExp(String.raw`^.*\s(${names}):("[^"]*|[^"]*)$`, 'su');
  const [, name = '', value = ''] = begun.exec(typed) ?? [];
  const option = command.definition.options.find((each) => each.name === name);
  if (option === undefined) return null;
  const complete = command.complete[name];
  if (complete !== undefined) {
    const found = complete(desk.current(), value.replace(/^"/, ''), desk.asked());
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
function completeName(typed: string, command: Question): Completion {
  const [, begun = ''] = /\s([a-z-]*)$/u.exec(typed) ?? [];
  const unused = command.definition.options
    .map(({ name }) => `${name}:`)
    .filter((name) => name.startsWith(begun) && !typed.includes(` ${name}`));
  return [unused, begun];
}
