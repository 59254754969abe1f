import { randomBytes } from 'node:crypto';
import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from '../../corpus/compare-text.ts';
import { mapConcurrently } from '../../corpus/map-concurrently.ts';
import type { Database } from '../records/database.ts';
import { packArchive } from './archive.ts';

export type BackUp =
  | { readonly kind: 'packed'; readonly archive: Uint8Array; readonly files: number }
  /** Articles changed all the while; nothing was packed. */
  | { readonly kind: 'never-quiet' };

const TRIES = 5;
const READS_AT_ONCE = 16;
export const RECORDS = 'records.sqlite';

/**
 * All articles and records, as they stood at one moment, while the bot runs. `temporary` is a folder for the copy of
 * the records, which is removed again.
 * @throws the error of the file system or of SQLite.
 */
export async function backUp(
  {
    corpus,
    db,
    temporary,
  }: {
    readonly corpus: string;
    readonly db: Database;
    readonly temporary: string;
  },
  now: number,
): Promise<BackUp> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const before = moment(db);
    const records = await copyRecords(db, temporary);
    const articles = await readTree(corpus);
    // A change that has only begun is no harm: it is in the records, and finished when they are opened.
    if (moment(db) !== before) continue;
    const files = new Map([[RECORDS, records], ...articles]);
    return { kind: 'packed', archive: packArchive('backup', files, now), files: articles.size };
  }
  return { kind: 'never-quiet' };
}

/** The same as long as no article changes. */
function moment(db: Database): string {
  const [row] = db.all<object>(
    `SELECT (SELECT max(n) FROM audit) AS line, (SELECT max(n) FROM intents) AS intent,
       (SELECT sum(undo) FROM intents) AS undo`,
  );
  return JSON.stringify(row);
}

/** SQLite's own copy: what is still in its log of writes is in it. */
async function copyRecords(db: Database, folder: string): Promise<Uint8Array> {
  const path = join(folder, `.onrecord-${randomBytes(8).toString('hex')}.tmp`);
  try {
    db.run('VACUUM INTO ?', path);
    return await readFile(path);
  } finally {
    await rm(path, { force: true });
  }
}

/** Every regular file that is not hidden, by `corpus/…`; links are not followed. */
async function readTree(corpus: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const names = await filesBelow(corpus, 'corpus');
  const contents = await mapConcurrently(names, READS_AT_ONCE, (name) =>
    readFile(join(corpus, name.slice('corpus/'.length))),
  );
  return new Map(names.map((name, place) => [name, contents[place] ?? new Uint8Array()]));
}

async function filesBelow(folder: string, name: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    const path = `${name}/${entry.name}`;
    if (entry.isFile()) found.push(path);
    else if (entry.isDirectory()) found.push(...(await filesBelow(join(folder, entry.name), path)));
  }
  return found.sort(compareText);
}
