import { segment } from '../../text/segment.ts';
import { findAttributions } from '../../text/quotation/find-attributions.ts';
import { layGround } from './common-ground.ts';
import { printReport } from './print-report.ts';
import { readPolnear } from './read-polnear.ts';
import { reportOn } from './report.ts';
import type { Predicted } from './rule-precision.ts';
import { scoreArticle } from './scored-article.ts';
import type { GoldArticle } from './attributed.ts';

const [folder, ...flags] = process.argv
  .slice(2)
  .toSorted((a, b) => Number(a.startsWith('--')) - Number(b.startsWith('--')));
process.exitCode = run(folder, flags);

function run(folder: string | undefined, flags: readonly string[]): number {
  if (folder === undefined || folder.startsWith('--') || flags.some((flag) => flag !== '--json')) {
    process.stderr.write('Usage: npm run eval:quotes -- DIR [--json]\n');
    return 2;
  }
  const articles = readPolnear(folder);
  if (articles === null) {
    process.stderr.write(`Cannot read "${folder}": it has no folders "text" and "attributions"\n`);
    return 2;
  }
  const report = reportOn(articles.map(predict));
  const lines = flags.includes('--json') ? [JSON.stringify(report)] : printReport(report);
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

// Several annotators: the first file is the gold.
function predict({ text, annotations }: GoldArticle): Predicted {
  const attributions = findAttributions(segment(text));
  const gold = annotations[0] ?? [];
  return { attributions, scored: scoreArticle(layGround(text), gold, attributions) };
}
