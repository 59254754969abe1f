import { type AuditAction, appendAudit } from './audit.ts';
import type { By } from './by.ts';
import type { Database } from './database.ts';
import { isUsedUp, readQuota } from './quota.ts';
import type { Scope } from './scope.ts';

/** A feed that a scope follows, and where the last visit left it. */
export interface Feed {
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** When to visit it next, in milliseconds since 1970. */
  readonly next: number;
  /** Visits that failed since the last that did not. */
  readonly errors: number;
  readonly isPaused: boolean;
  /** The channel where new articles are told; null: nowhere. */
  readonly channel: string | null;
}

/** What a visit leaves behind. */
export type Visit = Pick<Feed, 'etag' | 'lastModified' | 'next' | 'errors'>;

/** An item of a feed that was looked at. */
export interface SeenItem {
  /** The feed's own name for it, or its address. */
  readonly item: string;
  /** Of what it held. */
  readonly sha256: string;
  /** The article it became; null when it was left out. */
  readonly article: string | null;
}

/** Longer waits come of a clock that stood wrong. */
const LONGEST_WAIT_MS = 7 * 86_400_000;

const COLUMNS = `url, etag, last_modified AS lastModified, next_ms AS next, errors,
  is_paused AS isPaused, channel`;

type Row = Omit<Feed, 'isPaused'> & { readonly isPaused: number };

/** It is to be visited at once. */
export function addFeed(
  db: Database,
  scope: Scope,
  by: By,
  feed: Pick<Feed, 'url' | 'channel'>,
  now: number,
): 'added' | 'known' | 'over-quota' {
  return db.transaction(() => {
    if (readFeed(db, scope, feed.url) !== null) return 'known';
    if (isUsedUp(readQuota(db, scope, 0, now).feeds)) return 'over-quota';
    db.run(
      'INSERT INTO feeds (scope, url, next_ms, channel) VALUES (?, ?, ?, ?)',
      ...[scope, feed.url, now, feed.channel],
    );
    logFeed(db, scope, { by, action: 'feed-add', url: feed.url }, now);
    return 'added';
  });
}

/** False when the scope does not follow it. What was seen of it is forgotten; its articles stay. */
export function removeFeed(db: Database, scope: Scope, by: By, url: string, now: number): boolean {
  return db.transaction(() => {
    const isGone = db.run('DELETE FROM feeds WHERE scope = ? AND url = ?', scope, url) > 0;
    if (isGone) logFeed(db, scope, { by, action: 'feed-remove', url }, now);
    return isGone;
  });
}

/** False when the scope does not follow it, or it was so already. A resumed feed is visited at once. */
export function pauseFeed(
  db: Database,
  scope: Scope,
  by: By,
  { url, isPaused }: Pick<Feed, 'url' | 'isPaused'>,
  now: number,
): boolean {
  return db.transaction(() => {
    const flag = isPaused ? 1 : 0;
    const isChanged =
      db.run(
        `UPDATE feeds SET is_paused = ?, errors = 0, next_ms = ?
         WHERE scope = ? AND url = ? AND is_paused <> ?`,
        ...[flag, now, scope, url, flag],
      ) > 0;
    const action = isPaused ? 'feed-pause' : 'feed-resume';
    if (isChanged) logFeed(db, scope, { by, action, url }, now);
    return isChanged;
  });
}

/** By address. */
export function readFeeds(db: Database, scope: Scope): readonly Feed[] {
  return db
    .all<Row>(`SELECT ${COLUMNS} FROM feeds WHERE scope = ? ORDER BY url`, scope)
    .map(feedOf);
}

function readFeed(db: Database, scope: Scope, url: string): Feed | null {
  return readFeeds(db, scope).find((feed) => feed.url === url) ?? null;
}

/** What is to be visited now, of all scopes, the longest overdue first. Not for moderators: it crosses scopes. */
export function dueFeeds(
  db: Database,
  now: number,
): readonly { readonly scope: Scope; readonly feed: Feed }[] {
  return db
    .all<Row & { readonly scope: Scope }>(
      `SELECT scope, ${COLUMNS} FROM feeds
       WHERE is_paused = 0 AND (next_ms <= ? OR next_ms > ?) ORDER BY next_ms, scope, url`,
      ...[now, now + LONGEST_WAIT_MS],
    )
    .map(({ scope, ...row }) => ({ scope, feed: feedOf(row) }));
}

export function recordVisit(db: Database, scope: Scope, url: string, visit: Visit): void {
  const { etag, lastModified, next, errors } = visit;
  db.run(
    `UPDATE feeds SET etag = ?, last_modified = ?, next_ms = ?, errors = ?
     WHERE scope = ? AND url = ?`,
    ...[etag, lastModified, next, errors, scope, url],
  );
}

/** Null when it has not been looked at. */
export function seenItem(db: Database, scope: Scope, url: string, item: string): SeenItem | null {
  const [row] = db.all<SeenItem>(
    'SELECT item, sha256, article FROM feed_items WHERE scope = ? AND url = ? AND item = ?',
    ...[scope, url, item],
  );
  return row ?? null;
}

/** Instead of what was known of it. `now` in milliseconds since 1970. */
export function rememberItem(
  db: Database,
  scope: Scope,
  url: string,
  { item, sha256, article }: SeenItem,
  now: number,
): void {
  db.run(
    `INSERT INTO feed_items (scope, url, item, sha256, article, seen_ms) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET
       sha256 = excluded.sha256, article = excluded.article, seen_ms = excluded.seen_ms`,
    ...[scope, url, item, sha256, article, now],
  );
}

function logFeed(
  db: Database,
  scope: Scope,
  fact: { readonly by: By; readonly action: AuditAction; readonly url: string },
  now: number,
): void {
  appendAudit(db, scope, { ...fact, article: null, sha256: null, outcome: 'done' }, now);
}

function feedOf({ isPaused, ...feed }: Row): Feed {
  return { ...feed, isPaused: isPaused === 1 };
}
