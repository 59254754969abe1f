import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BM25_PARAMETERS } from '../../retrieval/bm25-index.ts';

// All that a snapshot depends on besides the articles, with the files beside these rooms; its versions stand there too.
const ROOMS = ['text', 'corpus', 'groups', 'retrieval', 'ops/building', 'ops/packing'];
const PACKAGES = '../package-lock.json';

/**
 * Changes when any code changes that builds snapshots, so that nobody must remember to count a version up: 12 hex
 * digits of the names, sizes and times of change of its files, and of the parameters of BM25.
 */
export function codeStamp(): string {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const hash = createHash('sha256').update(JSON.stringify(BM25_PARAMETERS));
  const inRooms = ROOMS.flatMap((room) =>
    readdirSync(root + room, { recursive: true, encoding: 'utf8' })
      .sort()
      .map((name) => `${room}/${name}`),
  );
  const beside = readdirSync(root).filter((name) => name.endsWith('.ts'));
  for (const file of [...inRooms, ...beside.sort(), PACKAGES]) {
    const { size, mtimeMs } = statSync(root + file);
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 12);
}
