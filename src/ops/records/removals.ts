import { appendAudit } from './audit.ts';
import type { Database } from './database.ts';
import { foldIn } from './fold-in.ts';
import type { Change } from './intents.ts';
import type { Scope } from './scope.ts';
import { dropVersions } from './versions.ts';

/** An article that was taken away and can still be put back. */
export interface Removal {
  /** `<scope>/<slug>`. */
  readonly article: string;
  readonly file: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly sha256: string;
  /** Milliseconds since 1970; afterwards only the hash is left, in the log. */
  readonly until: number;
}

const DAY_MS = 86_400_000;
const KEPT_MS = 7 * DAY_MS;

type Row = Omit<Removal, 'until'> & { readonly removed_ms: number };

export function keepRemoval(db: Database, change: Change, content: Uint8Array, now: number): void {
  const { scope, article, file, title, url, sha256 } = change;
  db.run(
    `INSERT INTO removals (scope, article, file, title, url, sha256, content, removed_ms)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[scope, article, file, title, url, sha256, content, now],
  );
}

/** The last removed first. */
export function readRemovals(db: Database, scope: Scope): readonly Removal[] {
  return db
    .all<Row>(
      `SELECT article, file, title, url, sha256, removed_ms FROM removals
       WHERE scope = ? ORDER BY removed_ms DESC, article`,
      scope,
    )
    .map(({ removed_ms, ...removal }) => ({ ...removal, until: removed_ms + KEPT_MS }));
}

/** The bytes of the file as it was; null when nothing of that id was removed in this scope. */
export function removedContent(db: Database, scope: Scope, article: string): Uint8Array | null {
  const [row] = db.all<{ content: Uint8Array }>(
    'SELECT content FROM removals WHERE scope = ? AND article = ?',
    scope,
    article,
  );
  return row?.content ?? null;
}

/** It has been put back. */
export function dropRemoval(db: Database, scope: Scope, article: string): void {
  db.run('DELETE FROM removals WHERE scope = ? AND article = ?', scope, article);
}

/**
 * Deletes the text of what was removed more than seven days ago, in all scopes, and logs it. Returns how many.
 * `now` in milliseconds since 1970.
 */
export function purgeRemovals(db: Database, now: number): number {
  const purged = db.transaction(() => {
    const over = db.all<Row & { readonly scope: Scope }>(
      'SELECT scope, article, url, sha256 FROM removals WHERE removed_ms <= ? ORDER BY removed_ms',
      now - KEPT_MS,
    );
    for (const { scope, article, url, sha256 } of over) {
      dropRemoval(db, scope, article);
      dropVersions(db, scope, article);
      const fact = { action: 'purge', article, url, sha256, outcome: 'done' } as const;
      appendAudit(db, scope, { ...fact, by: { kind: 'operator' } }, now);
    }
    return over.length;
  });
  if (purged > 0) foldIn(db);
  return purged;
}
