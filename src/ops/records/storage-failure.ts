import { failureCode } from '../../corpus/failure-code.ts';

/** Why something could not be kept. What it was about is as it was before. */
export type StorageFailure =
  | { readonly kind: 'disk-full' }
  /** The folder or the file system lets nobody write, or not this user. */
  | { readonly kind: 'read-only' }
  /** The database is damaged: the next start sets it aside and begins another. */
  | { readonly kind: 'corrupt' }
  | { readonly kind: 'storage-failed'; readonly code: string };

const KINDS: readonly (readonly [RegExp, 'disk-full' | 'read-only' | 'corrupt'])[] = [
  [/^(?:ENOSPC|EDQUOT|SQLITE_FULL)$/, 'disk-full'],
  [/^(?:EROFS|EACCES|EPERM|SQLITE_READONLY(?:_.*)?|SQLITE_PERM)$/, 'read-only'],
  [/^(?:SQLITE_CORRUPT(?:_.*)?|SQLITE_NOTADB)$/, 'corrupt'],
];

/**
 * What the code of a file or SQLite error comes to.
 * @throws what it was given, if that came from neither.
 */
export function storageFailure(error: unknown): StorageFailure {
  const code = failureCode(error);
  const kind = KINDS.find(([pattern]) => pattern.test(code))?.[1];
  return kind === undefined ? { kind: 'storage-failed', code } : { kind };
}
