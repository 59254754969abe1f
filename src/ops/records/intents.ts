import { appendAudit } from './audit.ts';
import type { AuditOutcome } from './audit.ts';
import type { ByColumns, LoggedBy } from './by.ts';
import { byColumns, byOf } from './by.ts';
import type { Database } from './database.ts';
import { dropRemoval, keepRemoval } from './removals.ts';
import type { Scope } from './scope.ts';
import { keepVersion } from './versions.ts';

/** What happens to one file, whole: enough to do it, to do it again, and to undo it. */
export interface Change {
  readonly action: 'add' | 'import' | 'edit' | 'replace' | 'remove' | 'restore';
  readonly scope: Scope;
  readonly by: LoggedBy;
  /** `<scope>/<slug>`. */
  readonly article: string;
  /** Path below the corpus folder. */
  readonly file: string;
  readonly title: string | null;
  readonly url: string | null;
  /** Of the article's text. */
  readonly sha256: string;
  /** The bytes of the file; null: no file. */
  readonly before: Uint8Array | null;
  readonly after: Uint8Array | null;
}

export interface Intent extends Change {
  readonly n: number;
  /** It failed, and the file is to be as before. */
  readonly isToUndo: boolean;
}

/** Writes down what is about to be done. Returns the intent's number. */
export function beginIntent(db: Database, change: Change): number {
  const { action, scope, by, article, file, title, url, sha256, before, after } = change;
  const { by_kind, by_id } = byColumns(by);
  return db.transaction(() => {
    const [row] = db.all<{ n: number }>(
      `INSERT INTO intents
         (scope, by_kind, by_id, action, article, file, title, url, sha256, before, after)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING n`,
      ...[scope, by_kind, by_id, action, article, file, title, url, sha256, before, after],
    );
    if (row === undefined) throw new TypeError('Cannot number an intent: SQLite returned no row');
    return row.n;
  });
}

/** The file is as it should be: all that follows from it is recorded in one transaction, and the intent is over. */
export function finishIntent(
  db: Database,
  {
    n,
    change,
    outcome,
    now,
  }: {
    readonly n: number;
    readonly change: Change;
    readonly outcome: AuditOutcome;
    readonly now: number;
  },
): void {
  db.transaction(() => {
    // Who did it is read again: the member may have asked to be forgotten meanwhile.
    const by = readIntents(db).find((each) => each.n === n)?.by ?? change.by;
    recordEffects(db, change, now);
    appendAudit(db, change.scope, { ...change, by, outcome }, now);
    db.run('DELETE FROM intents WHERE n = ?', n);
  });
}

function recordEffects(db: Database, change: Change, now: number): void {
  const { action, before } = change;
  switch (action) {
    case 'add':
    case 'import':
      return;
    case 'edit':
    case 'replace':
      if (before !== null) keepVersion(db, change, before, now);
      return;
    case 'remove':
      if (before !== null) keepRemoval(db, change, before, now);
      return;
    case 'restore':
      dropRemoval(db, change.scope, change.article);
      return;
  }
}

/** From now on the intent is to be undone, by this process or the next. */
export function turnIntent(db: Database, n: number): void {
  db.run('UPDATE intents SET undo = 1 WHERE n = ?', n);
}

/** Nothing has come of it. */
export function dropIntent(db: Database, n: number): void {
  db.run('DELETE FROM intents WHERE n = ?', n);
}

interface Row extends ByColumns, Omit<Intent, 'by' | 'isToUndo'> {
  readonly undo: number;
}

/** All that have begun and are not over, oldest first. */
export function readIntents(db: Database): readonly Intent[] {
  return db
    .all<Row>('SELECT * FROM intents ORDER BY n')
    .map(({ by_kind, by_id, undo, ...rest }) => ({
      ...rest,
      by: byOf({ by_kind, by_id }),
      isToUndo: undo === 1,
    }));
}

/** For a backup that wants a quiet moment. */
export function countIntents(db: Database): number {
  const [row] = db.all<{ open: number }>('SELECT count(*) AS open FROM intents');
  return row?.open ?? 0;
}
