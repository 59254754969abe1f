import { createInterface } from 'node:readline/promises';
import type { Command } from '../command.ts';
import { type Desk, printAnswer, runLine } from './answer-line.ts';
import { readCommandLine } from './command-line.ts';
import { completeLine } from './complete-line.ts';
import { paintFor } from './paint.ts';

/** The streams of a terminal, or of a pipe. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

const HELP = 'Tab completes commands, options and names; “exit” or Ctrl+D ends.';

/** Answers line by line until the input ends or says “exit”. A bad line is told and the next one read. */
export async function openPrompt(
  commands: readonly Command[],
  desk: Desk,
  { input, output }: Terminal,
): Promise<void> {
  const isTerminal = input.isTTY === true && output.isTTY === true;
  const paint = paintFor(output);
  const lines = createInterface({
    input,
    output,
    terminal: isTerminal,
    prompt: isTerminal ? 'onrecord> ' : '',
    completer: (typed: string) => completeLine(typed, commands, desk),
  });
  // Ctrl+C leaves, as in any shell that waits for a line.
  lines.on('SIGINT', () => lines.close());
  output.write(`${helpFor(commands)}\n${isTerminal ? `${HELP}\n` : ''}`);
  lines.prompt();
  for await (const line of lines) {
    const typed = line.trim();
    if (['exit', 'quit', '/exit', '/quit'].includes(typed)) break;
    if (['help', '/help', '?'].includes(typed)) output.write(`${helpFor(commands)}\n`);
    else if (typed !== '') output.write(`${await answerTo(typed)}\n`);
    lines.prompt();
  }
  lines.close();

  async function answerTo(typed: string): Promise<string> {
    const read = readCommandLine(typed, commands);
    if (read.kind === 'usage') return read.message;
    return printAnswer(await runLine(read, desk), paint);
  }
}

function helpFor(commands: readonly Command[]): string {
  const rows = commands.flatMap(usageRows);
  const width = Math.max(...rows.map(([usage]) => usage.length));
  return rows.map(([usage, description]) => `  ${usage.padEnd(width)}  ${description}`).join('\n');
}

function usageRows(command: Command): readonly (readonly [usage: string, description: string])[] {
  const { name, description } = command.definition;
  if (command.access === 'member') {
    const { options } = command.definition;
    return [[[`/${name}`, ...optionNames(options)].join(' '), description]];
  }
  return [...command.tasks].map(([path, task]) => [
    [`/${name} ${path}`, ...optionNames(task.definition.options ?? [])].join(' '),
    task.definition.description,
  ]);
}

function optionNames(options: readonly { readonly name: string }[]): readonly string[] {
  return options.map(({ name }) => `${name}:`);
}
