import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { Disk } from './disk.ts';

// .onrecord-0123456789abcdef.tmp: hidden, so that no reader takes it for an article.
const TEMPORARY = /^\.onrecord-[0-9a-f]{16}\.tmp$/;

/** Whether a file name is one that a killed process may have left behind. */
export function isTemporary(name: string): boolean {
  return TEMPORARY.test(name);
}

/**
 * The file holds these bytes, on the disk, when it returns; at no moment a part of them. `file` is a path below
 * the corpus folder, with `/`.
 * @throws the error of the file operation that failed; then the file is as it was, unless the very last step,
 * syncing the folder, failed.
 */
export async function putFile(
  disk: Disk,
  corpus: string,
  file: string,
  bytes: Uint8Array,
): Promise<void> {
  const folder = await makeFolders(disk, corpus, file);
  const temporary = join(folder, `.onrecord-${randomBytes(8).toString('hex')}.tmp`);
  try {
    await disk.writeNew(temporary, bytes);
    await disk.rename(temporary, join(folder, basename(file)));
  } catch (error) {
    // What matters is why the write failed; the next start sweeps what stays behind.
    await disk.remove(temporary).catch(() => null);
    throw error;
  }
  await disk.syncFolder(folder);
}

/** The file is gone, on the disk, when it returns. @throws the error of the file operation that failed. */
export async function dropFile(disk: Disk, corpus: string, file: string): Promise<void> {
  const folder = await insideFolder(disk, corpus, checkedFolder(file));
  await disk.remove(join(folder, basename(file)));
  await disk.syncFolder(folder);
}

async function makeFolders(disk: Disk, corpus: string, file: string): Promise<string> {
  let path = '';
  for (const name of checkedFolder(file).split('/')) {
    const parent = await insideFolder(disk, corpus, path);
    path = path === '' ? name : `${path}/${name}`;
    if (await disk.makeFolder(join(corpus, path))) await disk.syncFolder(parent);
  }
  return await insideFolder(disk, corpus, path);
}

/** @throws Error with the code ELOOP if a symbolic link leads out of, or about in, the corpus. */
async function insideFolder(disk: Disk, corpus: string, path: string): Promise<string> {
  const wanted = join(await disk.realPath(corpus), path);
  if ((await disk.realPath(join(corpus, path))) === wanted) return wanted;
  throw Object.assign(new Error(`Cannot write in "${path}": it is behind a symbolic link`), {
    code: 'ELOOP',
  });
}

/** @throws RangeError if the path could leave the corpus: such a path is our mistake. */
function checkedFolder(file: string): string {
  const names = file.split('/');
  const isPlain = names.every((name) => name !== '' && name !== '.' && name !== '..');
  if (!isPlain || names.length < 2 || /[\\\0]/.test(file)) {
    throw new RangeError(`Cannot keep a file at ${JSON.stringify(file)}`);
  }
  return dirname(file);
}
