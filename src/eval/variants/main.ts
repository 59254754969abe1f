import { readPairs } from './read-pairs.ts';
import { type PairFigures, scorePairs, type PairReport } from './score-pairs.ts';

process.exitCode = run(process.argv.slice(2));

function run(words: readonly string[]): number {
  const flags = words.filter((word) => word.startsWith('--'));
  const [folder, ...others] = words.filter((word) => !word.startsWith('--'));
  if (folder === undefined || others.length > 0 || flags.some((flag) => flag !== '--json')) {
    process.stderr.write('Usage: npm run eval:variants -- DIR [--json]\n');
    return 2;
  }
  const pairs = readPairs(folder);
  if (pairs === null) {
    process.stderr.write(`Cannot read "${folder}": it is no folder with NAME-pairs.json\n`);
    return 2;
  }
  const report = scorePairs(pairs);
  const lines = flags.includes('--json') ? [JSON.stringify(report)] : asTable(report);
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

function asTable(report: PairReport): readonly string[] {
  return [
    `same utterance                      P      R   claimed  right  of  pairs`,
    line(`cross-validated, ${report.folds} folds`, report.crossValidated),
    line('serving weights', report.serving),
    line('three words in common', report.simpleRule),
    `learned on all: ${report.learned.map((weight) => weight.toFixed(2)).join(' ')}`,
  ];
}

function line(
  name: string,
  { precision, recall, claimed, right, same, pairs }: PairFigures,
): string {
  const percent = (share: number): string => (share * 100).toFixed(1).padStart(7);
  return `${name.padEnd(30)}${percent(precision)}${percent(recall)}${String(claimed).padStart(10)}${String(right).padStart(7)}${String(same).padStart(4)}${String(pairs).padStart(7)}`;
}
