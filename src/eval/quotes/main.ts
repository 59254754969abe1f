import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { analyse } from '../../text/analyse.ts';
import type { GoldArticle } from './attributed.ts';
import { layGround } from './common-ground.ts';
import { ERROR_CLASSES } from './errors/error-classes.ts';
import { printErrorCases, printErrorCounts } from './errors/print-errors.ts';
import { printReport } from './print-report.ts';
import { readPolnear } from './read-polnear.ts';
import { reportOn } from './report.ts';
import { scoreArticle } from './scored-article.ts';
import { printSpeakerErrors } from './speakers/print-speaker-errors.ts';
import { readLabels } from './speakers/read-labels.ts';
import type { NamedArticle } from './speakers/speaker-scores.ts';

const USAGE =
  'Usage: npm run eval:quotes -- DIR [--json] [--speakers FILE] [--errors | --errors=CLASS]';
// Beside the classes of the contents: who was named wrongly, or not at all.
const SPEAKERS = 'speaker';

process.exitCode = run(process.argv.slice(2));

function run(words: readonly string[]): number {
  const wanted = readWords(words);
  if (wanted === null) return refuse(USAGE);
  const { folder, isJson, speakers, errors } = wanted;
  const articles = readPolnear(folder);
  if (articles === null) {
    return refuse(`Cannot read "${folder}": it has no folders "text" and "attributions"`);
  }
  if (speakers !== null && !existsSync(speakers)) {
    return refuse(`Cannot read "${speakers}": there is no such file of speakers`);
  }
  const error = ERROR_CLASSES.find((name) => name === errors);
  if (errors !== null && errors !== '' && errors !== SPEAKERS && error === undefined) {
    return refuse(
      `Cannot list "${errors}": the classes are ${[...ERROR_CLASSES, SPEAKERS].join(', ')}`,
    );
  }
  const labels = speakers === null ? null : readLabels(speakers);
  const analysed = articles.map(predict);
  if (errors === SPEAKERS) return print(printSpeakerErrors(analysed, labels));
  if (error !== undefined) return print(printErrorCases(analysed, error));
  if (errors !== null) return print(printErrorCounts(analysed));
  const report = reportOn(analysed, labels);
  return print(isJson ? [JSON.stringify(report)] : printReport(report, analysed));
}

interface Wanted {
  readonly folder: string;
  readonly isJson: boolean;
  readonly speakers: string | null;
  /** Empty: counts only; null: no errors. */
  readonly errors: string | null;
}

function readWords(words: readonly string[]): Wanted | null {
  try {
    const { values, positionals } = parseArgs({
      // `--errors` may stand alone, which parseArgs does not know.
      args: words.map((word) => (word === '--errors' ? '--errors=' : word)),
      options: {
        json: { type: 'boolean', default: false },
        speakers: { type: 'string' },
        errors: { type: 'string' },
      },
      allowPositionals: true,
    });
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0) return null;
    const { json: isJson, speakers = null, errors = null } = values;
    return { folder, isJson, speakers, errors };
  } catch {
    return null;
  }
}

// Several annotators: the first file is the gold.
function predict(article: GoldArticle): NamedArticle {
  const analysis = analyse(article.text, null);
  const gold = article.annotations[0] ?? [];
  return {
    article,
    analysis,
    scored: scoreArticle(layGround(article.text), gold, analysis.quotations),
  };
}

function print(lines: readonly string[]): number {
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}
