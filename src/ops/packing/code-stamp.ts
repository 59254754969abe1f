import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BM25_PARAMETERS } from '../../retrieval/bm25-index.ts';

// All that a snapshot depends on besides the articles; its versions stand in these files too.
const SOURCES = ['text', 'corpus', 'groups', 'retrieval', 'ops/building', 'ops/packing'];
const FILES = [
  'article-columns.ts',
  'article-units.ts',
  'build-snapshot.ts',
  'dated-sentences.ts',
  'quoted-span.ts',
  'shown-beside.ts',
  'snapshot.ts',
  'with-roles.ts',
];
const PACKAGES = '../package-lock.json';

/**
 * Changes when any code changes that builds snapshots, so that nobody must remember to count a version up: 12 hex
 * digits of the names, sizes and times of change of its files, and of the parameters of BM25.
 */
export function codeStamp(): string {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const hash = createHash('sha256').update(JSON.stringify(BM25_PARAMETERS));
  const files = SOURCES.flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
      .sort()
      .map((name) => `${folder}/${name}`),
  );
  for (const file of [...files, ...FILES, PACKAGES]) {
    const { size, mtimeMs } = statSync(root + file);
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 12);
}
