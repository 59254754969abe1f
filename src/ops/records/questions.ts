import { createHash } from 'node:crypto';
import type { Database } from './database.ts';

// About 3 MB at the longest; a key in a button of a reply that nobody has touched since 10,000 others is let go.
const MOST = 10_000;
const HOUR_MS = 3_600_000;
// 60 bits: two of 10,000 questions meet once in 2 · 10^10 times.
const KEY_LENGTH = 10;

/** Keeps it, in place of the one that was needed longest ago where there are too many. The same text has the same key. */
export function keepQuestion(db: Database, question: string, now: number, most = MOST): string {
  const key = keyOf(question);
  if (isFresh(db, key, now)) return key;
  db.transaction(() => {
    db.run(
      `INSERT INTO questions (key, question, used_ms) VALUES (?, ?, ?)
       ON CONFLICT DO UPDATE SET used_ms = excluded.used_ms`,
      ...[key, question, now],
    );
    db.run(
      `DELETE FROM questions WHERE key IN (
         SELECT key FROM questions ORDER BY used_ms, key
         LIMIT max(0, (SELECT count(*) FROM questions) - ?))`,
      most,
    );
  });
  return key;
}

/** Null when nothing is kept under the key, or nothing any more. */
export function findQuestion(db: Database, key: string): string | null {
  const [row] = db.all<{ question: string }>('SELECT question FROM questions WHERE key = ?', key);
  return row?.question ?? null;
}

/** It was needed again. */
export function touchQuestion(db: Database, key: string, now: number): void {
  if (!isFresh(db, key, now)) db.run('UPDATE questions SET used_ms = ? WHERE key = ?', now, key);
}

function keyOf(question: string): string {
  return createHash('sha256').update(question).digest('base64url').slice(0, KEY_LENGTH);
}

/** Whether it stands as used within the hour: a press of a button need not write to the disk each time. */
function isFresh(db: Database, key: string, now: number): boolean {
  const [row] = db.all<{ used_ms: number }>('SELECT used_ms FROM questions WHERE key = ?', key);
  return row !== undefined && Math.abs(now - row.used_ms) < HOUR_MS;
}
