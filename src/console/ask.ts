import { parseArgs } from 'node:util';
import { TYPED_COMMANDS } from '../../commands/all.ts';
import { silentLog } from '../ops/json-log.ts';
import { closedOperations } from '../ops/moderating/closed-operations.ts';
import { keepCorpus } from '../ops/corpus-keeper.ts';
import { loadSnapshot } from '../ops/load-snapshot.ts';
import { announce } from './announce.ts';
import { answerJson } from './answer-json.ts';
import { type Desk, printAnswer, runLine } from './answer-line.ts';
import { readArguments } from './command-line.ts';
import { printEvidence } from './print-evidence.ts';
import { paintFor } from './paint.ts';
import { openPrompt } from './prompt.ts';
import { terminalProgress } from './show-progress.ts';
import { EXIT, UsageError, runTool } from './run-tool.ts';
import { today } from './today.ts';

await runTool(async () => {
  const { values, positionals } = parseArgs({
    options: {
      corpus: { type: 'string', default: 'corpus' },
      json: { type: 'boolean', default: false },
      evidence: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  if (values.json && positionals.length === 0) {
    throw new UsageError('Cannot print JSON of nothing: name a command, for example /about');
  }
  const line = positionals.length === 0 ? null : readArguments(positionals, TYPED_COMMANDS);
  if (line?.kind === 'usage') throw new UsageError(line.message);
  const desk = await openDesk(values.corpus);
  if (line === null) {
    await openPrompt(TYPED_COMMANDS, desk, { input: process.stdin, output: process.stdout });
    return EXIT.done;
  }
  const answer = await runLine(line, desk);
  if (answer.kind === 'bad-option') {
    process.stderr.write(printAnswer(answer, (_style, text) => text));
    return EXIT.usage;
  }
  const name = `/${line.command.definition.name}${line.kind === 'task' ? ` ${line.path}` : ''}`;
  process.stdout.write(
    values.json
      ? `${JSON.stringify(answerJson(name, answer))}\n`
      : printAnswer(answer, paintFor(process.stdout)),
  );
  if (values.evidence && !values.json)
    process.stdout.write(
      printEvidence(desk.current(), answer, desk.asked(), paintFor(process.stdout)),
    );
  return EXIT.done;
});

async function openDesk(folder: string): Promise<Desk> {
  const onProgress = terminalProgress();
  const build = (): ReturnType<typeof loadSnapshot> => loadSnapshot(folder, onProgress);
  const done = announce(`Reading the articles in ${folder}`);
  const first = await build().finally(done);
  const keeper = keepCorpus(first, { build, log: silentLog, now: Date.now });
  return {
    current: keeper.current,
    operations: closedOperations(keeper, { kind: 'discord-only' }),
    asked: () => ({ guild: null, today: today() }),
  };
}
