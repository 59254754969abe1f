import type { PauseReason } from '../../operations/feed-report.ts';
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
  /** Why, when it is; null for what an older version paused. */
  readonly pause: PauseReason | null;
  /** The channel where new articles are told; null: nowhere. */
  readonly channel: string | null;
  /** A channel into which nothing could be written; news of this feed no longer go there. */
  readonly closedChannel: string | null;
  /** What it calls itself; null before it was read. */
  readonly title: string | null;
  /** When it was last asked, in milliseconds since 1970; null: never. */
  readonly visited: number | null;
}

/** What a visit leaves behind. */
export type Visit = Pick<Feed, 'etag' | 'lastModified' | 'next' | 'errors'> & {
  readonly visited: number;
  /** Null: what was known stays. */
  readonly title: string | null;
};

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
  is_paused AS isPaused, pause, channel, closed_channel AS closedChannel, title,
  visited_ms AS visited`;

type Row = Omit<Feed, 'isPaused'> & { readonly isPaused: number };

/** It is to be visited at once. */
export function addFeed(
  db: Database,
  scope: Scope,
  by: By,
  feed: Pick<Feed, 'url' | 'channel'> & Partial<Pick<Feed, 'title'>>,
  now: number,
): 'added' | 'known' | 'over-quota' {
  return db.transaction(() => {
    if (readFeed(db, scope, feed.url) !== null) return 'known';
    if (isUsedUp(readQuota(db, scope, 0, now).feeds)) return 'over-quota';
    db.run(
      'INSERT INTO feeds (scope, url, next_ms, channel, title) VALUES (?, ?, ?, ?, ?)',
      ...[scope, feed.url, now, feed.channel, feed.title ?? null],
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

/** False when the scope does not follow it, or it was paused already. */
export function pauseFeed(
  db: Database,
  scope: Scope,
  by: By,
  { url, reason }: { readonly url: string; readonly reason: PauseReason },
  now: number,
): boolean {
  return db.transaction(() => {
    const isChanged =
      db.run(
        'UPDATE feeds SET is_paused = 1, pause = ? WHERE scope = ? AND url = ? AND is_paused = 0',
        ...[reason, scope, url],
      ) > 0;
    if (isChanged) logFeed(db, scope, { by, action: 'feed-pause', url }, now);
    return isChanged;
  });
}

/**
 * It is to be visited at once, and its channel is tried again. False when the scope does not follow it, or nothing
 * had stopped.
 */
export function resumeFeed(db: Database, scope: Scope, by: By, url: string, now: number): boolean {
  return db.transaction(() => {
    const isChanged =
      db.run(
        `UPDATE feeds SET is_paused = 0, pause = NULL, closed_channel = NULL, errors = 0, next_ms = ?
         WHERE scope = ? AND url = ? AND (is_paused = 1 OR closed_channel IS NOT NULL)`,
        ...[now, scope, url],
      ) > 0;
    if (isChanged) logFeed(db, scope, { by, action: 'feed-resume', url }, now);
    return isChanged;
  });
}

/** Nothing more of this feed is told in the channel, until the feed is resumed. */
export function closeChannel(db: Database, scope: Scope, url: string, channel: string): void {
  db.run('UPDATE feeds SET closed_channel = ? WHERE scope = ? AND url = ?', channel, scope, url);
}

/** By address. */
export function readFeeds(db: Database, scope: Scope): readonly Feed[] {
  return db
    .all<Row>(`SELECT ${COLUMNS} FROM feeds WHERE scope = ? ORDER BY url`, scope)
    .map(feedOf);
}

/** Null when the scope does not follow it. */
export function readFeed(db: Database, scope: Scope, url: string): Feed | null {
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
  const { etag, lastModified, next, errors, visited, title } = visit;
  db.run(
    `UPDATE feeds SET etag = ?, last_modified = ?, next_ms = ?, errors = ?, visited_ms = ?,
       title = coalesce(?, title)
     WHERE scope = ? AND url = ?`,
    ...[etag, lastModified, next, errors, visited, title, scope, url],
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
  // A moderator may have removed the feed while it was visited: nothing is remembered of it then.
  db.run(
    `INSERT INTO feed_items (scope, url, item, sha256, article, seen_ms)
     SELECT ?1, ?2, ?3, ?4, ?5, ?6 WHERE EXISTS (SELECT 1 FROM feeds WHERE scope = ?1 AND url = ?2)
     ON CONFLICT DO UPDATE SET
       sha256 = excluded.sha256, article = excluded.article, seen_ms = excluded.seen_ms`,
    ...[scope, url, item, sha256, article, now],
  );
}

/** How many articles a feed has brought, by its address; those removed since included. */
export function countBrought(db: Database, scope: Scope): ReadonlyMap<string, number> {
  const rows = db.all<{ url: string; articles: number }>(
    `SELECT url, count(DISTINCT article) AS articles FROM feed_items
     WHERE scope = ? AND article IS NOT NULL GROUP BY url`,
    scope,
  );
  return new Map(rows.map(({ url, articles }) => [url, articles]));
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
