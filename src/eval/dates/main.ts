import { printReport } from './print-report.ts';
import { readTimex } from './read-timex.ts';
import { reportOn } from './report.ts';

process.exitCode = run(process.argv.slice(2));

function run(words: readonly string[]): number {
  const flags = words.filter((word) => word.startsWith('--'));
  const [folder, ...others] = words.filter((word) => !word.startsWith('--'));
  if (folder === undefined || others.length > 0 || flags.some((flag) => flag !== '--json')) {
    process.stderr.write('Usage: npm run eval:dates -- DIR [--json]\n');
    return 2;
  }
  const sets = readTimex(folder);
  if (sets === null) {
    process.stderr.write(`Cannot read "${folder}": it is no folder with *.jsonl files\n`);
    return 2;
  }
  const report = reportOn(sets, cpuMilliseconds);
  const lines = flags.includes('--json') ? [JSON.stringify(report)] : printReport(report);
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

// Not the wall clock: the machine may be busy with something else.
function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
