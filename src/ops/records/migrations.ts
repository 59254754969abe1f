import type { Database } from './database.ts';

/**
 * Schema changes, oldest first; `PRAGMA user_version` counts those that have run. One that has been released is
 * never edited: the next change is a new entry.
 *
 * `scope` is `shared` or a guild id; times are ISO 8601 in UTC unless a name ends in `_ms` (since 1970).
 */
const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE audit (
    n INTEGER PRIMARY KEY AUTOINCREMENT,
    -- Never before the line above it, whatever the clock says.
    time TEXT NOT NULL,
    -- What the clock said.
    clock_ms INTEGER NOT NULL,
    scope TEXT NOT NULL,
    by_kind TEXT NOT NULL CHECK (by_kind IN ('member', 'operator', 'feed')),
    by_id TEXT,
    action TEXT NOT NULL,
    article TEXT,
    url TEXT,
    sha256 TEXT,
    outcome TEXT NOT NULL
  ) STRICT;
  CREATE INDEX audit_by_scope ON audit (scope, n);
  CREATE INDEX audit_by_clock ON audit (scope, action, clock_ms);
  CREATE INDEX audit_by_member ON audit (by_id) WHERE by_kind = 'member';
  CREATE TRIGGER audit_keeps BEFORE DELETE ON audit
    BEGIN SELECT RAISE(ABORT, 'The audit log is append-only'); END;
  CREATE TRIGGER audit_repeats BEFORE INSERT ON audit
    WHEN EXISTS (SELECT 1 FROM audit WHERE n = NEW.n)
    BEGIN SELECT RAISE(ABORT, 'The audit log is append-only'); END;
  -- But for one thing: a member who asks to be forgotten.
  CREATE TRIGGER audit_stands BEFORE UPDATE ON audit
    WHEN NOT (
      OLD.by_kind = 'member' AND NEW.by_kind = 'member' AND NEW.by_id IS NULL
      AND NEW.n = OLD.n AND NEW.time = OLD.time AND NEW.clock_ms = OLD.clock_ms
      AND NEW.scope = OLD.scope AND NEW.action = OLD.action AND NEW.article IS OLD.article
      AND NEW.url IS OLD.url AND NEW.sha256 IS OLD.sha256 AND NEW.outcome = OLD.outcome
    )
    BEGIN SELECT RAISE(ABORT, 'The audit log is append-only'); END;

  -- A change of a file that has begun and is not in the log yet: all that is needed to finish or to undo it.
  CREATE TABLE intents (
    n INTEGER PRIMARY KEY AUTOINCREMENT,
    scope TEXT NOT NULL,
    by_kind TEXT NOT NULL,
    by_id TEXT,
    action TEXT NOT NULL,
    article TEXT NOT NULL,
    file TEXT NOT NULL,
    title TEXT,
    url TEXT,
    sha256 TEXT NOT NULL,
    -- The bytes of the file before and after; null where there is none.
    before BLOB,
    after BLOB,
    -- 1 once it has failed and is to be undone.
    undo INTEGER NOT NULL DEFAULT 0
  ) STRICT;

  CREATE TABLE removals (
    scope TEXT NOT NULL,
    article TEXT NOT NULL,
    file TEXT NOT NULL,
    title TEXT,
    url TEXT,
    sha256 TEXT NOT NULL,
    content BLOB NOT NULL,
    removed_ms INTEGER NOT NULL,
    PRIMARY KEY (scope, article)
  ) STRICT, WITHOUT ROWID;

  -- What an article was before it was edited or replaced.
  CREATE TABLE versions (
    n INTEGER PRIMARY KEY AUTOINCREMENT,
    scope TEXT NOT NULL,
    article TEXT NOT NULL,
    content BLOB NOT NULL,
    until TEXT NOT NULL
  ) STRICT;
  CREATE INDEX versions_by_article ON versions (scope, article, n);

  CREATE TABLE feeds (
    scope TEXT NOT NULL,
    url TEXT NOT NULL,
    etag TEXT,
    last_modified TEXT,
    next_ms INTEGER NOT NULL,
    errors INTEGER NOT NULL DEFAULT 0,
    is_paused INTEGER NOT NULL DEFAULT 0,
    -- Where new articles are told; null: nowhere.
    channel TEXT,
    PRIMARY KEY (scope, url)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE feed_items (
    scope TEXT NOT NULL,
    url TEXT NOT NULL,
    item TEXT NOT NULL,
    -- Of what the item held when it was taken, to tell when it has changed.
    sha256 TEXT NOT NULL,
    -- The article it became; null when it was left out.
    article TEXT,
    seen_ms INTEGER NOT NULL,
    PRIMARY KEY (scope, url, item),
    FOREIGN KEY (scope, url) REFERENCES feeds (scope, url) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE settings (
    guild TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (guild, name)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE reports (
    n INTEGER PRIMARY KEY AUTOINCREMENT,
    guild TEXT NOT NULL,
    time TEXT NOT NULL,
    member TEXT NOT NULL,
    article TEXT NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    reason TEXT NOT NULL
  ) STRICT;
  CREATE INDEX reports_by_guild ON reports (guild, n);
  CREATE INDEX reports_by_member ON reports (member);
  `,
  `
  -- What a button refers to and its custom_id has no room for: drafts that wait to be saved, and lists.
  CREATE TABLE parked (
    scope TEXT NOT NULL,
    key TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('draft', 'batch', 'list')),
    member TEXT,
    value TEXT NOT NULL,
    parked_ms INTEGER NOT NULL,
    PRIMARY KEY (scope, key)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX parked_by_time ON parked (parked_ms);
  CREATE INDEX parked_by_member ON parked (member);
  `,
  `
  -- What the feed calls itself.
  ALTER TABLE feeds ADD COLUMN title TEXT;
  -- When it was last asked, whatever came of it; null: never.
  ALTER TABLE feeds ADD COLUMN visited_ms INTEGER;
  -- Why it is paused; null for what was paused before this column was there.
  ALTER TABLE feeds ADD COLUMN pause TEXT CHECK (pause IN ('asked', 'gone', 'errors'));
  -- A channel into which news of this feed could not be written.
  ALTER TABLE feeds ADD COLUMN closed_channel TEXT;
  `,
  `
  -- Questions that are too long for a button, under a hash of themselves, without who asked.
  CREATE TABLE questions (
    key TEXT NOT NULL PRIMARY KEY,
    question TEXT NOT NULL,
    used_ms INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX questions_by_use ON questions (used_ms, key);

  -- Of the article's text when it was reported, to tell when the words are not those any more; null: older reports.
  ALTER TABLE reports ADD COLUMN sha256 TEXT;
  -- 0: the moderators are not told who it was. The home server's copy of a report has no member at all, ''.
  ALTER TABLE reports ADD COLUMN is_named INTEGER NOT NULL DEFAULT 1;
  `,
];

export const SCHEMA_VERSION = MIGRATIONS.length;

/** How many migrations a database has seen; 0 when it is new. */
export function schemaVersion(db: Database): number {
  const [row] = db.all<{ user_version: number }>('PRAGMA user_version');
  return row?.user_version ?? 0;
}

/** Brings a database up to this version, all or nothing. */
export function migrate(db: Database): void {
  db.transaction(() => {
    for (const sql of MIGRATIONS.slice(schemaVersion(db))) db.script(sql);
    db.script(`PRAGMA user_version = ${SCHEMA_VERSION}`);
  });
}
