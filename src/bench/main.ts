import { analyseSpeed } from './analyse-speed.ts';
import type { Question } from './question.ts';

const QUESTIONS: ReadonlyMap<string, Question> = new Map([['analyse', analyseSpeed]]);

process.exitCode = run(process.argv.slice(2));

function run([name = '', ...parameters]: readonly string[]): number {
  const question = QUESTIONS.get(name);
  if (question === undefined) {
    const known = [...QUESTIONS].map(([each, { takes }]) => `${each} ${takes}`).join(', ');
    process.stderr.write(`Cannot measure "${name}": npm run bench -- NAME, one of: ${known}\n`);
    return 2;
  }
  const measured = question.measure(parameters);
  if (measured.kind === 'refused') {
    process.stderr.write(`${measured.reason}\n`);
    return 2;
  }
  process.stdout.write(`${measured.lines.join('\n')}\n`);
  return 0;
}
