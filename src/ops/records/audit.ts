import type { ByColumns, LoggedBy } from './by.ts';
import { byColumns, byOf } from './by.ts';
import type { Database } from './database.ts';
import type { Scope } from './scope.ts';

export type AuditAction =
  | 'add'
  | 'edit'
  | 'replace'
  | 'remove'
  | 'restore'
  | 'import'
  /** The seven days after a removal are over: only the hash is left. */
  | 'purge'
  | 'feed-add'
  | 'feed-remove'
  | 'feed-pause'
  | 'feed-resume';

/** `recovered`: the process died before it could tell; the next start finished the work. */
export type AuditOutcome = 'done' | 'recovered';

/** A fact for the log. Never the text of an article. */
export interface AuditFact {
  readonly by: LoggedBy;
  readonly action: AuditAction;
  readonly article: string | null;
  readonly url: string | null;
  /** Of the article's text. */
  readonly sha256: string | null;
  readonly outcome: AuditOutcome;
}

export interface AuditLine extends AuditFact {
  /** Grows from line to line over all scopes. */
  readonly n: number;
  /** ISO 8601, UTC; never before the line above it. */
  readonly time: string;
}

/** Call it in the transaction that makes the fact true. `now` in milliseconds since 1970. */
export function appendAudit(db: Database, scope: Scope, fact: AuditFact, now: number): void {
  const { by, action, article, url, sha256, outcome } = fact;
  const { by_kind, by_id } = byColumns(by);
  db.run(
    `INSERT INTO audit (time, clock_ms, scope, by_kind, by_id, action, article, url, sha256, outcome)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    logTime(db, now),
    now,
    scope,
    by_kind,
    by_id,
    action,
    article,
    url,
    sha256,
    outcome,
  );
}

/** What the clock says, or the time of the last line if the clock has gone back behind it. */
function logTime(db: Database, now: number): string {
  const time = new Date(now).toISOString();
  const [last] = db.all<{ time: string }>('SELECT time FROM audit ORDER BY n DESC LIMIT 1');
  return last !== undefined && last.time > time ? last.time : time;
}

/** Whether the last that was done with an article of this address was to take it away. */
export function wasRemoved(db: Database, scope: Scope, url: string): boolean {
  const [last] = db.all<{ action: AuditAction }>(
    `SELECT action FROM audit WHERE scope = ? AND url = ?
     AND action IN ('add', 'import', 'remove', 'restore', 'purge') ORDER BY n DESC LIMIT 1`,
    ...[scope, url],
  );
  return last?.action === 'remove' || last?.action === 'purge';
}

/** Whether it was a feed that brought the article in. */
export function isFromFeed(db: Database, scope: Scope, article: string): boolean {
  const [last] = db.all<{ by_kind: ByColumns['by_kind'] }>(
    `SELECT by_kind FROM audit WHERE scope = ? AND article = ? AND action IN ('add', 'import')
     ORDER BY n DESC LIMIT 1`,
    ...[scope, article],
  );
  return last?.by_kind === 'feed';
}

interface Row extends ByColumns, Omit<AuditLine, 'by'> {}

/** The newest first. `skip` and `take` count lines of this scope. */
export function readAudit(
  db: Database,
  scope: Scope,
  { skip, take }: { readonly skip: number; readonly take: number },
): readonly AuditLine[] {
  const rows = db.all<Row>(
    `SELECT n, time, by_kind, by_id, action, article, url, sha256, outcome
     FROM audit WHERE scope = ? ORDER BY n DESC LIMIT ? OFFSET ?`,
    scope,
    take,
    skip,
  );
  return rows.map(({ by_kind, by_id, ...line }) => ({ ...line, by: byOf({ by_kind, by_id }) }));
}

export function countAudit(db: Database, scope: Scope): number {
  const [row] = db.all<{ lines: number }>(
    'SELECT count(*) AS lines FROM audit WHERE scope = ?',
    scope,
  );
  return row?.lines ?? 0;
}

/** Articles that came in between two moments of the clock, in milliseconds since 1970; the first is not counted. */
export function countAdditions(db: Database, scope: Scope, after: number, until: number): number {
  const [row] = db.all<{ additions: number }>(
    `SELECT count(*) AS additions FROM audit
     WHERE scope = ? AND action IN ('add', 'import') AND clock_ms > ? AND clock_ms <= ?`,
    scope,
    after,
    until,
  );
  return row?.additions ?? 0;
}
