import { today } from '../../console/today.ts';
import { printBodies, printDates } from './print-report.ts';
import { readBodies, readDates } from './read-gold.ts';
import { scoreBodies } from './score-bodies.ts';
import { scoreDates } from './score-dates.ts';

process.exitCode = run(process.argv.slice(2));

function run(words: readonly string[]): number {
  const flags = words.filter((word) => word.startsWith('--'));
  const [folder, ...others] = words.filter((word) => !word.startsWith('--'));
  const known = ['--json', '--dumps'];
  if (folder === undefined || others.length > 0 || flags.some((flag) => !known.includes(flag))) {
    process.stderr.write('Usage: npm run eval:extraction -- DIR [--dumps] [--json]\n');
    return 2;
  }
  const bodies = readBodies(folder);
  const dates = readDates(folder);
  if (bodies === null && dates === null) {
    const wanted = 'ground-truth.json (bodies) or dates.json (dates)';
    process.stderr.write(`Cannot evaluate extraction: no ${wanted} in "${folder}"\n`);
    return 2;
  }
  const report = {
    bodies: bodies === null ? null : scoreBodies(folder, bodies, 'pages', progress),
    dumps:
      bodies === null || !flags.includes('--dumps')
        ? null
        : scoreBodies(folder, bodies, 'dumps', progress),
    dates: dates === null ? null : scoreDates(folder, dates, today(), progress),
  };
  const lines = flags.includes('--json')
    ? [JSON.stringify(report)]
    : [
        ...[report.bodies, report.dumps].flatMap((each) =>
          each === null ? [] : printBodies(each),
        ),
        ...(report.dates === null ? [] : printDates(report.dates)),
      ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

function progress(done: number): void {
  if (done % 50 === 0) process.stderr.write(`${done} pages read\n`);
}
