import { QUESTIONS } from './questions.ts';

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
