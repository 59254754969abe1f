import { loadSettings } from '../ops/load-settings.ts';
import { readCall } from './corpus/read-call.ts';
import { runVerb } from './corpus/run-verb.ts';
import { VERBS } from './corpus/verbs.ts';
import { printable } from './printable.ts';
import { EXIT, runTool } from './run-tool.ts';

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
