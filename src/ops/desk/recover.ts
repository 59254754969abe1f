import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isTemporary } from '../../corpus/put-file.ts';
import { type Intent, dropIntent, finishIntent, readIntents } from '../records/intents.ts';
import { parseScope } from '../records/scope.ts';
import { isSame, settle } from './carry-out.ts';
import type { Keeping } from './keeping.ts';

/** What had been left half done, by article. */
export interface Recovered {
  readonly finished: readonly string[];
  readonly undone: readonly string[];
  /** The file was changed by other hands meanwhile, and was left as it is. */
  readonly overtaken: readonly string[];
}

/**
 * Finishes what a process that died had begun, and undoes what had failed. To call it again changes nothing more.
 * @throws the error of the file system or of SQLite; what is then left is taken up by the next call.
 */
export async function recover(keeping: Keeping): Promise<Recovered> {
  const recovered = { finished: [] as string[], undone: [] as string[], overtaken: [] as string[] };
  for (const intent of readIntents(keeping.db)) {
    recovered[await recoverOne(keeping, intent)].push(intent.article);
  }
  return recovered;
}

async function recoverOne(keeping: Keeping, intent: Intent): Promise<keyof Recovered> {
  const { db, disk, corpus, now } = keeping;
  const { n, file, before, after, isToUndo } = intent;
  const standing = await disk.read(join(corpus, file));
  if (!isSame(standing, before) && !isSame(standing, after)) {
    dropIntent(db, n);
    return 'overtaken';
  }
  const wanted = isToUndo ? before : after;
  // Written again even if it stands there: its folder may not have reached the disk.
  if (wanted !== null || standing !== null) await settle(keeping, file, wanted);
  if (isToUndo) dropIntent(db, n);
  else finishIntent(db, { n, change: intent, outcome: 'recovered', now: now() });
  return isToUndo ? 'undone' : 'finished';
}

/** Removes the temporary files of processes that died. Nobody may be writing. Returns how many. */
export async function sweepTemporary({ corpus, disk }: Keeping): Promise<number> {
  const folders = await readdir(corpus, { withFileTypes: true });
  let swept = 0;
  for (const folder of folders) {
    if (!folder.isDirectory() || parseScope(folder.name) === null) continue;
    const files = await readdir(join(corpus, folder.name), {
      recursive: true,
      withFileTypes: true,
    });
    for (const file of files) {
      if (!file.isFile() || !isTemporary(file.name)) continue;
      await disk.remove(join(file.parentPath, file.name));
      swept += 1;
    }
  }
  return swept;
}
