import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWordNet } from './read-wordnet.ts';
import { synonymsOf } from './synonyms-of.ts';

const TARGET = new URL('../../groups/synonyms/synonyms.txt', import.meta.url);
// A weight is one digit.
const DIGIT = 9;

process.exitCode = run(process.argv.slice(2));

/** Writes `synonyms.txt`: a term, then each that may stand for it and comes after it, with its weight in ninths. */
function run([folder = '', ...others]: readonly string[]): number {
  if (others.length > 0 || !existsSync(join(folder, 'data.noun'))) {
    process.stderr.write(
      'Usage: npm run train:synonyms -- DIR, the folder with data.noun of WordNet 3\n',
    );
    return 2;
  }
  const lines = new Map<string, string[]>();
  for (const [key, weight] of synonymsOf(readWordNet(folder))) {
    const [term = '', other = ''] = key.split(' ');
    lines.set(term, [...(lines.get(term) ?? []), `${other}${Math.round(weight * DIGIT)}`]);
  }
  const text = Array.from(lines, ([term, synonyms]) => `${term} ${synonyms.join(' ')}\n`);
  writeFileSync(TARGET, text.join(''));
  process.stdout.write(`${text.length} terms\n`);
  return 0;
}
