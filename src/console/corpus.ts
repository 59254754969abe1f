import { parseArgs } from 'node:util';
import { loadSettings } from '../ops/load-settings.ts';
import { parseScope } from '../ops/records/scope.ts';
import { runVerb } from './corpus/run-verb.ts';
import type { BareVerb, Call, Verb } from './corpus/verb.ts';
import { VERBS } from './corpus/verbs.ts';
import { printable } from './printable.ts';
import { EXIT, UsageError, runTool } from './run-tool.ts';

// Keeps the articles: exit code 1 when it did not work, 2 for a wrong call.
await runTool(async () => {
  const [name, ...typed] = process.argv.slice(2);
  const verb = VERBS.find((each) => each.name === name);
  if (verb === undefined) {
    for (const line of help(name)) tell(line);
    return EXIT.usage;
  }
  const read = await loadSettings();
  if ('problems' in read) {
    for (const problem of read.problems) tell(`Setting ${problem.name} ${problem.message}`);
    return EXIT.badSettings;
  }
  const { corpusFolder, dataFolder } = read.settings;
  const { call, isJson } = readCall(verb, typed, { corpus: corpusFolder, data: dataFolder });
  const { json, lines, isDone } = await runVerb(verb, call, tell);
  if (isJson) process.stdout.write(`${JSON.stringify(json)}\n`);
  else if (isDone) process.stdout.write(`${lines.map(printable).join('\n')}\n`);
  if (!isDone) for (const line of lines) tell(line);
  return isDone ? EXIT.done : EXIT.failed;
});

function readCall(
  verb: Verb | BareVerb,
  typed: readonly string[],
  folders: Call['folders'],
): { readonly call: Call; readonly isJson: boolean } {
  const named = Object.fromEntries(
    [...verb.options, 'corpus', 'data', 'guild'].map((name) => [name, { type: 'string' } as const]),
  );
  const { values, positionals } = parseArgs({
    args: [...typed],
    options: { ...named, json: { type: 'boolean' } },
    allowPositionals: true,
  });
  const given = new Map<string, unknown>(Object.entries(values));
  const option = (name: string): string | null => {
    const value = given.get(name);
    return typeof value === 'string' ? value : null;
  };
  if (verb.words !== 'any' && positionals.length !== verb.words) {
    throw new UsageError(`Usage: npm run corpus -- ${verb.name} ${verb.usage}`.trim());
  }
  const guild = option('guild') ?? 'shared';
  const scope = parseScope(guild);
  if (scope === null) throw new UsageError(`"${guild}" is neither "shared" nor a guild id`);
  const { corpus, data } = folders;
  const chosen = { corpus: option('corpus') ?? corpus, data: option('data') ?? data };
  return {
    call: { folders: chosen, scope, words: positionals, option },
    isJson: given.has('json'),
  };
}

function help(name: string | undefined): readonly string[] {
  return [
    name === undefined ? 'Name a verb:' : `There is no verb "${name}":`,
    ...VERBS.map((verb) => `  npm run corpus -- ${verb.name} ${verb.usage}`.trimEnd()),
    'Each takes [--guild ID|shared] [--corpus DIR] [--data DIR] [--json]',
  ];
}

function tell(line: string): void {
  process.stderr.write(`${printable(line)}\n`);
}
