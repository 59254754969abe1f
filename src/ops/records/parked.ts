import { randomBytes } from 'node:crypto';
import type { Database } from './database.ts';
import type { Scope } from './scope.ts';

/** What waits for a button: a draft, an overview of several, the wish behind a list. */
type ParkedKind = 'draft' | 'batch' | 'list';

export interface Parked {
  readonly kind: ParkedKind;
  readonly key: string;
  /** Who put it there; null for the operator, and for a member who is forgotten. */
  readonly member: string | null;
  /** JSON. */
  readonly value: string;
}

const DAY_MS = 86_400_000;
// A draft has up to 0.5 MB: a server may keep 30 MB waiting, and a moderator ten overviews of ten.
const MOST = 60;

/** Keeps it for a day, in place of the oldest where there are too many. Returns the key that a button carries. */
export function park(
  db: Database,
  scope: Scope,
  { kind, member, value }: Omit<Parked, 'key'>,
  now: number,
): string {
  const key = randomBytes(6).toString('base64url');
  db.transaction(() => {
    db.run('DELETE FROM parked WHERE parked_ms <= ?', now - DAY_MS);
    db.run(
      'INSERT INTO parked (scope, key, kind, member, value, parked_ms) VALUES (?, ?, ?, ?, ?, ?)',
      ...[scope, key, kind, member, value, now],
    );
    db.run(
      `DELETE FROM parked WHERE scope = ?1 AND kind = ?2 AND key NOT IN (
         SELECT key FROM parked WHERE scope = ?1 AND kind = ?2
         ORDER BY parked_ms DESC, key LIMIT ?3)`,
      ...[scope, kind, MOST],
    );
  });
  return key;
}

/** Null when this scope keeps nothing under the key, or nothing any more. */
export function readParked(db: Database, scope: Scope, key: string, now: number): Parked | null {
  const [row] = db.all<Parked>(
    'SELECT kind, key, member, value FROM parked WHERE scope = ? AND key = ? AND parked_ms > ?',
    ...[scope, key, now - DAY_MS],
  );
  return row ?? null;
}

/** Another value under the same key; its day does not begin again. */
export function changeParked(db: Database, scope: Scope, key: string, value: string): void {
  db.run('UPDATE parked SET value = ? WHERE scope = ? AND key = ?', value, scope, key);
}

export function dropParked(db: Database, scope: Scope, key: string): void {
  db.run('DELETE FROM parked WHERE scope = ? AND key = ?', scope, key);
}

/** Deletes what a member has waiting, in all scopes. Returns how many drafts that were. */
export function forgetParked(db: Database, member: string): number {
  const drafts = countParked(db, member);
  db.run('DELETE FROM parked WHERE member = ?', member);
  return drafts;
}

export function countParked(db: Database, member: string): number {
  const [row] = db.all<{ drafts: number }>(
    "SELECT count(*) AS drafts FROM parked WHERE member = ? AND kind = 'draft'",
    member,
  );
  return row?.drafts ?? 0;
}
