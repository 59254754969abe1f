import { join } from 'node:path';
import { dropFile, putFile } from '../../corpus/put-file.ts';
import type { Change } from '../records/intents.ts';
import { beginIntent, dropIntent, finishIntent, turnIntent } from '../records/intents.ts';
import { type StorageFailure, storageFailure } from '../records/storage-failure.ts';
import type { Keeping } from './keeping.ts';

type Place = Pick<Keeping, 'corpus' | 'disk'>;

/**
 * Makes a change of one file and of the records, both or neither. First the intent is written, with all that it takes
 * to finish or to undo; then the file; then the facts, in the transaction that ends the intent. A process that dies
 * in between leaves the intent, and `recover` finishes it. A failure undoes what was done.
 */
export async function carryOut(
  keeping: Keeping,
  change: Change,
): Promise<{ readonly kind: 'done' } | StorageFailure> {
  const { db, now } = keeping;
  let intent: number | null = null;
  try {
    intent = beginIntent(db, change);
    await settle(keeping, change.file, change.after);
    finishIntent(db, { n: intent, change, outcome: 'done', now: now() });
    return { kind: 'done' };
  } catch (error) {
    const failure = storageFailure(error);
    if (intent !== null) await undo(keeping, intent, change);
    return failure;
  }
}

/** The file has these bytes, or, for null, is not there. */
export async function settle(
  { disk, corpus }: Place,
  file: string,
  bytes: Uint8Array | null,
): Promise<void> {
  if (bytes === null) await dropFile(disk, corpus, file);
  else await putFile(disk, corpus, file, bytes);
}

/** As far as the disk lets it: what cannot be undone now is undone before the next change, or at the next start. */
async function undo(keeping: Keeping, intent: number, { file, before }: Change): Promise<void> {
  const { db, disk, corpus } = keeping;
  try {
    turnIntent(db, intent);
    const standing = await disk.read(join(corpus, file));
    if (!isSame(standing, before)) await settle(keeping, file, before);
    dropIntent(db, intent);
  } catch (error) {
    storageFailure(error);
  }
}

export function isSame(a: Uint8Array | null, b: Uint8Array | null): boolean {
  return a === null || b === null ? a === b : Buffer.compare(a, b) === 0;
}
