import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readArticle } from '../../src/corpus/read-article.ts';
import { countIntents } from '../../src/ops/records/intents.ts';
import type { Scope } from '../../src/ops/records/scope.ts';
import type { Folders, OpenDesk } from './keeping.ts';

/** One scope as it stands on the disk, and as its log tells it. */
export interface KeptState {
  /** By id: the outlet and the hash of the text, from the file. */
  readonly onDisk: Readonly<Record<string, string>>;
  /** By id: the hash of what stands by the log alone. */
  readonly byLog: Readonly<Record<string, string>>;
  readonly hashes: Readonly<Record<string, string>>;
  /** Ids that can be put back, and those of which the log says so. */
  readonly removals: readonly string[];
  readonly removalsByLog: readonly string[];
  /** Files that are no whole article. */
  readonly strange: readonly string[];
  readonly intents: number;
}

export async function keptState(
  { corpus }: Folders,
  { desk, db }: OpenDesk,
  scope: Scope,
): Promise<KeptState> {
  const onDisk: Record<string, string> = {};
  const hashes: Record<string, string> = {};
  const strange: string[] = [];
  for (const entry of await readdir(join(corpus, scope), {
    recursive: true,
    withFileTypes: true,
  })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const file = path.slice(corpus.length + 1);
    const reading = readArticle({ folder: scope, file, content: await readFile(path, 'utf8') });
    if (reading.kind === 'rejected' || !entry.name.endsWith('.md')) strange.push(file);
    else {
      const { id, outlet, sha256 } = reading.article;
      onDisk[id] = `${outlet?.value} ${sha256}`;
      hashes[id] = sha256;
    }
  }
  return {
    onDisk,
    hashes,
    strange,
    ...toldByLog(desk, scope),
    removals: desk
      .removals(scope)
      .map(({ article }) => article)
      .sort(),
    intents: countIntents(db),
  };
}

function toldByLog(desk: OpenDesk['desk'], scope: Scope) {
  const { pages } = desk.log(scope, 1);
  const newestFirst = Array.from({ length: pages }, (_, page) => desk.log(scope, page + 1).items);
  const byLog: Record<string, string> = {};
  const removed = new Set<string>();
  for (const { action, article, sha256 } of newestFirst.flat().toReversed()) {
    if (article === null || sha256 === null) continue;
    if (action === 'remove') {
      delete byLog[article];
      removed.add(article);
    } else if (action === 'purge') {
      removed.delete(article);
    } else {
      byLog[article] = sha256;
      removed.delete(article);
    }
  }
  return { byLog, removalsByLog: [...removed].sort() };
}
