import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { failureCode } from '../../corpus/failure-code.ts';
import type { Disk } from '../../corpus/disk.ts';
import { readRecords } from '../records/open-records.ts';
import { type ArchiveFiles, unpackArchive } from './archive.ts';
import { RECORDS } from './back-up.ts';

export type RestoredBackup =
  | {
      readonly kind: 'restored';
      readonly corpus: string;
      readonly data: string;
      readonly files: number;
    }
  | { readonly kind: 'bad-archive'; readonly fault: string }
  /** Something stands where the backup should go. */
  | { readonly kind: 'not-empty' };

/**
 * A corpus folder and a data folder below `folder`, which is absent or empty before, and afterwards whole or as before.
 * @throws the error of the file system.
 */
export async function restoreBackup(
  disk: Disk,
  archive: Uint8Array,
  folder: string,
): Promise<RestoredBackup> {
  const unpacked = unpackArchive('backup', archive);
  if (unpacked.kind === 'bad-archive') return unpacked;
  const { files } = unpacked;
  const stranger = [...files.keys()].find(
    (name) => name !== RECORDS && !name.startsWith('corpus/'),
  );
  if (stranger !== undefined || !files.has(RECORDS)) {
    return { kind: 'bad-archive', fault: 'holds other files than a corpus and its records' };
  }
  const target = resolve(folder);
  if (!(await isEmpty(target))) return { kind: 'not-empty' };

  const unfinished = join(
    dirname(target),
    `.${basename(target)}.${randomBytes(4).toString('hex')}.tmp`,
  );
  try {
    await writeTree(disk, unfinished, files);
    const records = readRecords(join(unfinished, 'data'));
    if (records.kind !== 'open') return { kind: 'bad-archive', fault: 'has damaged records' };
    records.close();
    await rmdir(target).catch(failureCode);
    await rename(unfinished, target);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  await disk.syncFolder(dirname(target));
  const [corpus, data] = [join(folder, 'corpus'), join(folder, 'data')];
  return { kind: 'restored', corpus, data, files: files.size - 1 };
}

async function writeTree(disk: Disk, root: string, files: ArchiveFiles): Promise<void> {
  await mkdir(join(root, 'corpus'), { recursive: true });
  await mkdir(join(root, 'data'));
  for (const [name, bytes] of files) {
    const path = join(root, name === RECORDS ? 'data/onrecord.sqlite' : name);
    await mkdir(dirname(path), { recursive: true });
    await disk.writeNew(path, bytes);
  }
}

async function isEmpty(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0;
  } catch (error) {
    if (failureCode(error) === 'ENOENT') return true;
    if (failureCode(error) === 'ENOTDIR') return false;
    throw error;
  }
}
