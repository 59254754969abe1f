import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { failureCode } from '../../corpus/failure-code.ts';
import { openDatabase } from './database.ts';

/** The right to write in a data folder. Only one process has it; it ends with the process, however that ends. */
type WriterLock =
  | { readonly kind: 'held'; readonly release: () => void }
  /** `pid`: of the process that has it, as far as it has said so. */
  | { readonly kind: 'locked'; readonly pid: number | null };

/**
 * The system takes the lock back when a process dies, so none is ever stale: it is SQLite's own, on a file beside
 * the records, which readers must not be kept from.
 * @throws the error of SQLite or of the file system if the folder cannot be written in.
 */
export function lockForWriting(data: string): WriterLock {
  const pidFile = join(data, 'writer.pid');
  const lock = openDatabase(join(data, 'writer.lock'));
  try {
    lock.script('PRAGMA busy_timeout = 0; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    writeFileSync(pidFile, `${process.pid}\n`);
  } catch (error) {
    lock.close();
    if (failureCode(error) === 'SQLITE_BUSY') return { kind: 'locked', pid: readPid(pidFile) };
    throw error;
  }
  return { kind: 'held', release: () => lock.close() };
}

function readPid(file: string): number | null {
  try {
    const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
    return Number.isInteger(pid) ? pid : null;
  } catch (error) {
    failureCode(error);
    return null;
  }
}
