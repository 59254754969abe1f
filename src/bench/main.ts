import { analyseSpeed } from './analyse-speed.ts';
import { buildSpeed } from './build.ts';
import { commandSpeed } from './commands.ts';
import { groupSpeed } from './group.ts';
import { ingestSpeed } from './ingest.ts';
import { memoryUse } from './memory.ts';
import type { Question } from './question.ts';
import { refreshSpeed } from './refresh.ts';
import { searchSpeed } from './search-speed.ts';
import { startSpeed } from './start.ts';
import { suggestSpeed } from './suggest-speed.ts';

const QUESTIONS: ReadonlyMap<string, Question> = new Map([
  ['analyse', analyseSpeed],
  ['build', buildSpeed],
  ['group', groupSpeed],
  ['ingest', ingestSpeed],
  ['commands', commandSpeed],
  ['memory', memoryUse],
  ['refresh', refreshSpeed],
  ['search', searchSpeed],
  ['start', startSpeed],
  ['suggest', suggestSpeed],
]);

process.exitCode = await run(process.argv.slice(2));

async function run([name = '', ...parameters]: readonly string[]): Promise<number> {
  const question = QUESTIONS.get(name);
  if (question === undefined) {
    const known = [...QUESTIONS].map(([each, { takes }]) => `${each} ${takes}`).join(', ');
    process.stderr.write(`Cannot measure "${name}": npm run bench -- NAME, one of: ${known}\n`);
    return 2;
  }
  const measured = await question.measure(parameters);
  if (measured.kind !== 'lines') {
    process.stderr.write(`${measured.reason}\n`);
    return measured.kind === 'refused' ? 2 : 1;
  }
  process.stdout.write(`${measured.lines.join('\n')}\n`);
  return 0;
}
