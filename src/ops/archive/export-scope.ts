import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalogue } from '../../corpus/catalogue.ts';
import { compareText } from '../../corpus/compare-text.ts';
import { countAudit, readAudit } from '../records/audit.ts';
import type { Database } from '../records/database.ts';
import { readFeeds } from '../records/feeds.ts';
import type { Scope } from '../records/scope.ts';
import { packArchive } from './archive.ts';

/**
 * What one scope keeps, for whoever leaves or moves: its article files, rejected ones included, its log and its feeds.
 * @throws the error of the file system.
 */
export async function exportScope(
  {
    corpus,
    catalogue,
    db,
  }: {
    readonly corpus: string;
    readonly catalogue: Catalogue;
    readonly db: Database;
  },
  scope: Scope,
  now: number,
): Promise<{ readonly archive: Uint8Array; readonly articles: number }> {
  const files = new Map<string, Uint8Array>();
  const listing = await catalogue(scope);
  for (const file of [...listing.files].sort(compareText)) {
    files.set(`articles/${file.slice(scope.length + 1)}`, await readFile(join(corpus, file)));
  }
  const log = readAudit(db, scope, { skip: 0, take: countAudit(db, scope) }).toReversed();
  const feeds = readFeeds(db, scope).map(({ url, channel }) => ({ url, channel }));
  files.set('log.jsonl', jsonLines(log));
  files.set('feeds.jsonl', jsonLines(feeds));
  return { archive: packArchive('export', files, now), articles: listing.files.size };
}

function jsonLines(values: readonly object[]): Uint8Array {
  return Buffer.from(values.map((value) => `${JSON.stringify(value)}\n`).join(''));
}
