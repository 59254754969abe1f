import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandStringOption,
  ApplicationCommandOptionType,
} from 'discord-api-types/v10';
import type { Command } from '../command.ts';
import type { TaskCommand } from '../task-command.ts';
import type { OptionValues } from '../option-values.ts';
import type { Question } from '../question.ts';

/** A command as it was typed, checked against its definition. */
export type CommandLine =
  | { readonly kind: 'question'; readonly command: Question; readonly values: OptionValues }
  | {
      readonly kind: 'task';
      readonly command: TaskCommand;
      readonly path: string;
      readonly values: OptionValues;
    }
  | { readonly kind: 'usage'; readonly message: string };

/** One `name:value`, or words before the first name. */
interface TypedOption {
  readonly name: string | null;
  readonly value: string;
}

/** `/who-said speaker:"Keith Kellogg" phrase:NATO expansion`, as Discord's command box writes it. */
export function readCommandLine(typed: string, commands: readonly Command[]): CommandLine {
  const line = typed.trim();
  const [, name = 'ask', rest = ''] = /^\/(\S*)\s*(.*)$/su.exec(line) ?? [];
  const command = commands.find(({ definition }) => definition.name === name);
  if (command === undefined) {
    const known = commands.map(({ definition }) => `/${definition.name}`).join(', ');
    return usage(`Cannot run "/${name}": the commands are ${known}`);
  }
  if (command.access !== 'member') return readTask(command, rest);
  return readQuestion(
    command,
    // A line without a slash is a question in the asker's own words, colons and all.
    line.startsWith('/')
      ? splitOptions(rest, command.definition.options)
      : [{ name: null, value: line }],
  );
}

/** The same from a shell's words, which have lost their quotation marks. */
export function readArguments(words: readonly string[], commands: readonly Command[]): CommandLine {
  const [first = '', ...rest] = words;
  // The whole command in one pair of quotation marks
  if (rest.length === 0 || !first.startsWith('/'))
    return readCommandLine(words.join(' '), commands);
  const command = commands.find(({ definition }) => `/${definition.name}` === first);
  if (command?.access !== 'member') return readCommandLine(words.join(' '), commands);
  const options: TypedOption[] = [];
  for (const word of rest) {
    const [, name, value] = OPTION_WORD.exec(word) ?? [];
    const previous = options.at(-1);
    if (name !== undefined && value !== undefined) options.push({ name, value: unquoted(value) });
    else if (previous === undefined) options.push({ name: null, value: word });
    else
      options[options.length - 1] = {
        name: previous.name,
        value: `${previous.value} ${word}`.trim(),
      };
  }
  return readQuestion(command, options);
}

// speaker:Keith Kellogg
const OPTION_WORD = /^([a-z][a-z-]*):(?!\/\/)(.*)$/su;

function readTask(command: TaskCommand, rest: string): CommandLine {
  const name = `/${command.definition.name}`;
  const path = [...command.tasks.keys()].find(
    (each) => rest === each || rest.startsWith(`${each} `),
  );
  const task = path === undefined ? undefined : command.tasks.get(path);
  if (path === undefined || task === undefined) {
    const known = [...command.tasks.keys()].map((each) => `${name} ${each}`).join(' or ');
    return usage(`Cannot run "${name} ${rest}": say ${known}`);
  }
  const options = task.definition.options ?? [];
  const typed = splitOptions(rest.slice(path.length), options);
  const read = readValues(`${name} ${path}`, options, typed);
  return read.kind === 'usage' ? read : { kind: 'task', command, path, values: read.values };
}

function readQuestion(command: Question, typed: readonly TypedOption[]): CommandLine {
  const { name, options } = command.definition;
  const read = readValues(`/${name}`, options, typed);
  return read.kind === 'usage' ? read : { kind: 'question', command, values: read.values };
}

type Usage = Extract<CommandLine, { readonly kind: 'usage' }>;

function readValues(
  commandName: string,
  options: readonly APIApplicationCommandBasicOption[],
  typed: readonly TypedOption[],
): { readonly kind: 'values'; readonly values: OptionValues } | Usage {
  const values: Record<string, string | number | boolean> = {};
  for (const { name, value } of typed) {
    // Words without a name belong to the first option: /ask what did she say
    const option =
      name === null ? options.find(isText) : options.find((each) => each.name === name);
    if (option === undefined) {
      const known = options.map((each) => `${each.name}:`).join(', ');
      return usage(`Cannot read "${name ?? value}" of ${commandName}: its options are ${known}`);
    }
    if (Object.hasOwn(values, option.name)) {
      return usage(`Cannot read ${commandName}: "${option.name}:" stands twice`);
    }
    const read = readValue(option, value);
    if ('fault' in read)
      return usage(`Cannot read "${option.name}:${value}" of ${commandName}: ${read.fault}`);
    values[option.name] = read.value;
  }
  const absent = options.find(
    ({ name, required }) => required === true && !Object.hasOwn(values, name),
  );
  if (absent !== undefined) {
    return usage(`Cannot run ${commandName}: it needs ${absent.name}: (${absent.description})`);
  }
  return { kind: 'values', values };
}

function isText({ type }: APIApplicationCommandBasicOption): boolean {
  return type === ApplicationCommandOptionType.String;
}

type ReadValue = { readonly value: string | number | boolean } | { readonly fault: string };

function readValue(option: APIApplicationCommandBasicOption, typed: string): ReadValue {
  if (option.type === ApplicationCommandOptionType.String) return readText(option, typed);
  if (option.type === ApplicationCommandOptionType.Boolean) {
    const truth = { true: true, false: false }[typed.toLowerCase()];
    return truth === undefined ? { fault: 'say true or false' } : { value: truth };
  }
  if (option.type === ApplicationCommandOptionType.User) return readMember(typed);
  return { fault: 'this option works in Discord only' };
}

/** Somebody's id, or what Discord writes for them. Nobody can be addressed here: it is read, and nothing is made of it. */
function readMember(typed: string): ReadValue {
  // 123456789012345678 or <@123456789012345678>
  const [, id] = /^(?:<@!?)?(\d{17,20})>?$/.exec(typed.trim()) ?? [];
  return id === undefined ? { fault: 'give the id of a member' } : { value: id };
}

function readText(option: APIApplicationCommandStringOption, typed: string): ReadValue {
  const choices = option.choices?.map(({ value }) => value) ?? [];
  if (typed.trim() === '') return { fault: 'nothing stands behind the colon' };
  if (choices.length > 0 && !choices.includes(typed))
    return { fault: `say ${choices.join(' or ')}` };
  const most = option.max_length ?? typed.length;
  return typed.length > most ? { fault: `at most ${most} characters` } : { value: typed };
}

// Matches nowhere: a task may have no options.
const NO_NAME = '(?!)';

/** Splits at the names of known options, outside quotation marks. */
function splitOptions(
  text: string,
  options: readonly APIApplicationCommandBasicOption[],
): readonly TypedOption[] {
  const names = options.map(({ name }) => name).join('|') || NO_NAME;
  // phrase:"NATO expansion" | phrase: NATO expansion, up to the next option or the end
  const pattern = new RegExp(
    String.raw`(?:^|\s)(?<name>${names}):\s*(?:(?:"(?<straight>[^"]*)"|“(?<curly>[^”]*)”)(?=\s|$)|(?<plain>.*?)(?=\s+(?:${names}):|$))`,
    'gsu',
  );
  const found: TypedOption[] = [];
  let rest = text;
  for (const match of text.matchAll(pattern)) {
    const { name = '', straight, curly, plain = '' } = match.groups ?? {};
    found.push({ name, value: (straight ?? curly ?? plain).trim() });
    rest = rest.replace(match[0], ' ');
  }
  const words = rest.trim();
  const [, unknown, value] = OPTION_WORD.exec(words) ?? [];
  if (unknown !== undefined && value !== undefined) return [{ name: unknown, value }, ...found];
  return words === '' ? found : [{ name: null, value: unquoted(words) }, ...found];
}

// "NATO expansion" or “NATO expansion”
function unquoted(value: string): string {
  const [, straight, curly] = /^(?:"([^"]*)"|“([^”]*)”)$/su.exec(value.trim()) ?? [];
  return straight ?? curly ?? value.trim();
}

function usage(message: string): Usage {
  return { kind: 'usage', message };
}
