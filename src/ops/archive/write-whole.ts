import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { Disk } from '../../corpus/disk.ts';

/** A file that is there whole, on the disk, or not at all. @throws the error of the file system; EEXIST if there is one. */
export async function writeWhole(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  if ((await disk.read(path)) !== null) {
    throw Object.assign(new Error(`Cannot write "${path}": there is such a file`), {
      code: 'EEXIST',
    });
  }
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.tmp`);
  try {
    await disk.writeNew(temporary, bytes);
    await disk.rename(temporary, path);
  } catch (error) {
    await disk.remove(temporary).catch(() => null);
    throw error;
  }
  await disk.syncFolder(dirname(path));
}
