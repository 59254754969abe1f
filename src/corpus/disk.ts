import { mkdir, open, readFile, realpath, rename, unlink } from 'node:fs/promises';
import { failureCode } from './failure-code.ts';

/** The file operations that keep an article. Each throws the error of Node's file system. */
export interface Disk {
  /** Null when there is no such file. */
  readonly read: (path: string) => Promise<Uint8Array | null>;
  /** A new file with these bytes, on the disk when it returns. */
  readonly writeNew: (path: string, bytes: Uint8Array) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  /** A file that is not there is no error. */
  readonly remove: (path: string) => Promise<void>;
  /** False when it was there. Its parent must be there. */
  readonly makeFolder: (path: string) => Promise<boolean>;
  /** What was created, renamed or removed in a folder is on the disk when it returns. */
  readonly syncFolder: (path: string) => Promise<void>;
  /** Without symbolic links. */
  readonly realPath: (path: string) => Promise<string>;
}

export const DISK: Disk = {
  read: async (path) => await unless('ENOENT', null, readFile(path)),
  writeNew: async (path, bytes) => {
    const file = await open(path, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  },
  rename,
  remove: async (path) => await unless('ENOENT', undefined, unlink(path)),
  makeFolder: async (path) =>
    await unless(
      'EEXIST',
      false,
      mkdir(path).then(() => true),
    ),
  syncFolder: async (path) => {
    // Windows opens no folder, and keeps its entries by itself.
    if (process.platform === 'win32') return;
    const folder = await open(path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  },
  realPath: realpath,
};

async function unless<T, Instead>(
  code: string,
  instead: Instead,
  work: Promise<T>,
): Promise<T | Instead> {
  try {
    return await work;
  } catch (error) {
    if (failureCode(error) === code) return instead;
    throw error;
  }
}
