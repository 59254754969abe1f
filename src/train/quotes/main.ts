import { writeFileSync } from 'node:fs';
import { readPolnear } from '../../eval/quotes/read-polnear.ts';
import { encodeModel } from './encode-model.ts';
import { readExample } from './example.ts';
import { FULL_EFFORT, trainModel } from './train-model.ts';

const DEFAULT_OUT = 'src/text/quotation/model/weights.bin';

process.exitCode = run(process.argv.slice(2));

function run(parameters: readonly string[]): number {
  const [folder, flag, out = DEFAULT_OUT] = parameters;
  if (folder === undefined || folder.startsWith('--') || (flag ?? '--out') !== '--out') {
    process.stderr.write('Usage: npm run train:quotes -- DIR [--out FILE]\n');
    return 2;
  }
  const articles = readPolnear(folder);
  if (articles === null) {
    process.stderr.write(`Cannot read "${folder}": it has no folders "text" and "attributions"\n`);
    return 2;
  }
  const start = performance.now();
  const seconds = (): number => (performance.now() - start) / 1000;
  const examples = articles.map(readExample);
  process.stdout.write(`${examples.length} articles read in ${seconds().toFixed(0)} s\n`);
  const bytes = encodeModel(
    trainModel(examples, FULL_EFFORT, (done, all) => {
      const left = (seconds() / done) * (all - done);
      process.stdout.write(`epoch ${done} of ${all}, about ${left.toFixed(0)} s left\n`);
    }),
  );
  writeFileSync(out, bytes);
  process.stdout.write(`${out}: ${bytes.length} bytes in ${seconds().toFixed(0)} s\n`);
  return 0;
}
