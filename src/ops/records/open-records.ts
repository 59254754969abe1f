import { accessSync, constants, existsSync, mkdirSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import { failureCode } from '../../corpus/failure-code.ts';
import { type Database, openDatabase } from './database.ts';
import { foldIn } from './fold-in.ts';
import { SCHEMA_VERSION, migrate, schemaVersion } from './migrations.ts';
import { type StorageFailure, storageFailure } from './storage-failure.ts';
import { lockForWriting } from './writer-lock.ts';

const FILE = 'onrecord.sqlite';

export type OpenedRecords =
  | {
      readonly kind: 'open';
      readonly db: Database;
      /** A damaged database was renamed to this name in the data folder, and this one is new; null: it was sound. */
      readonly setAside: string | null;
      readonly close: () => void;
    }
  /** Another process writes in this folder. */
  | { readonly kind: 'locked'; readonly pid: number | null }
  /** A later version of the program has written it. */
  | { readonly kind: 'too-new'; readonly version: number }
  | StorageFailure;

/** The records in a data folder, for the one process that writes there. The folder is made if there is none. */
export function openRecords(data: string, now: number): OpenedRecords {
  let release = (): void => {};
  try {
    mkdirSync(data, { recursive: true });
    accessSync(data, constants.W_OK);
    const lock = lockForWriting(data);
    if (lock.kind === 'locked') return lock;
    release = lock.release;
    const opened = openOrSetAside(data, now);
    if (opened.kind !== 'open') {
      release();
      return opened;
    }
    const { db } = opened;
    const close = (): void => {
      foldIn(db);
      db.close();
      release();
    };
    return { ...opened, close };
  } catch (error) {
    release();
    return storageFailure(error);
  }
}

export type ReadRecords =
  | { readonly kind: 'open'; readonly db: Database; readonly close: () => void }
  /** Written by another version: a start of the bot brings an older one up to date. */
  | { readonly kind: 'other-version'; readonly version: number }
  | StorageFailure;

/** The records for a look, beside the process that writes. Where nothing was ever kept, they are empty. */
export function readRecords(data: string): ReadRecords {
  const path = join(data, FILE);
  try {
    const isKept = existsSync(path);
    const db = openDatabase(isKept ? path : ':memory:');
    if (!isKept) migrate(db);
    const version = schemaVersion(db);
    if (version === SCHEMA_VERSION) return { kind: 'open', db, close: () => db.close() };
    db.close();
    return { kind: 'other-version', version };
  } catch (error) {
    return storageFailure(error);
  }
}

type Opening = Extract<OpenedRecords, { kind: 'too-new' }> | Sound;
type Sound = { readonly kind: 'open'; readonly db: Database; readonly setAside: string | null };

function openOrSetAside(data: string, now: number): Opening {
  const path = join(data, FILE);
  try {
    return openSound(path);
  } catch (error) {
    if (storageFailure(error).kind !== 'corrupt') throw error;
    const setAside = renameAside(path, now);
    const opened = openSound(path);
    return opened.kind === 'open' ? { ...opened, setAside } : opened;
  }
}

function openSound(path: string): Opening {
  const db = openDatabase(path);
  try {
    db.script('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    // What is deleted is overwritten: a removed article and a forgotten member leave nothing to be found.
    db.script('PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON');
    const version = schemaVersion(db);
    if (version > SCHEMA_VERSION) {
      db.close();
      return { kind: 'too-new', version };
    }
    const [check] = db.all<{ quick_check: string }>('PRAGMA quick_check(1)');
    if (check?.quick_check !== 'ok') throw damaged(path);
    migrate(db);
    return { kind: 'open', db, setAside: null };
  } catch (error) {
    db.close();
    throw error;
  }
}

function damaged(path: string): Error {
  return Object.assign(new Error(`Cannot use database "${path}": it is damaged`), {
    code: 'SQLITE_CORRUPT',
  });
}

/** The name it has now, with what SQLite keeps beside it. */
function renameAside(path: string, now: number): string {
  const stamp = new Date(now).toISOString().replaceAll(/[:.]/g, '-');
  let aside = `${path}.damaged-${stamp}`;
  for (let number = 2; existsSync(aside); number += 1) aside = `${path}.damaged-${stamp}-${number}`;
  for (const ending of ['-wal', '-shm', '']) {
    try {
      renameSync(`${path}${ending}`, `${aside}${ending}`);
    } catch (error) {
      if (failureCode(error) !== 'ENOENT') throw error;
    }
  }
  return basename(aside);
}
