import type { Database } from './database.ts';
import type { Change } from './intents.ts';
import type { Scope } from './scope.ts';

/** A file as it was before an edit or a replacement. */
export interface Version {
  readonly n: number;
  readonly content: Uint8Array;
  /** When it was replaced: ISO 8601, UTC. */
  readonly until: string;
}

// A live report may change every few minutes; ten tell what happened, and stay below 10 MiB an article.
const MAX_VERSIONS = 10;

export function keepVersion(db: Database, change: Change, content: Uint8Array, now: number): void {
  const { scope, article } = change;
  db.run(
    'INSERT INTO versions (scope, article, content, until) VALUES (?, ?, ?, ?)',
    ...[scope, article, content, new Date(now).toISOString()],
  );
  db.run(
    `DELETE FROM versions WHERE scope = ?1 AND article = ?2 AND n NOT IN (
       SELECT n FROM versions WHERE scope = ?1 AND article = ?2 ORDER BY n DESC LIMIT ?3)`,
    ...[scope, article, MAX_VERSIONS],
  );
}

/** The newest first, ten at most. */
export function readVersions(db: Database, scope: Scope, article: string): readonly Version[] {
  return db.all<Version>(
    'SELECT n, content, until FROM versions WHERE scope = ? AND article = ? ORDER BY n DESC',
    scope,
    article,
  );
}

export function dropVersions(db: Database, scope: Scope, article: string): void {
  db.run('DELETE FROM versions WHERE scope = ? AND article = ?', scope, article);
}
