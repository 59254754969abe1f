import type { Span } from '../../text/span.ts';
import type { Database } from './database.ts';
import type { GuildId } from './scope.ts';

/** A member says that a quote is wrong: the speaker, the date, or the words. */
export interface WrongQuote {
  readonly member: string;
  readonly article: string;
  /** Into the article's text. */
  readonly span: Span;
  readonly reason: string;
}

export interface Report extends WrongQuote {
  readonly n: number;
  /** ISO 8601, UTC. */
  readonly time: string;
}

// Against a member who reports everything; moderators clear them as they read them.
const MAX_OPEN = 200;

type Row = Omit<Report, 'span'> & { readonly start: number; readonly end: number };

/** `full` when the moderators have 200 of them to read. `now` in milliseconds since 1970. */
export function fileReport(
  db: Database,
  guild: GuildId,
  { member, article, span, reason }: WrongQuote,
  now: number,
): 'filed' | 'full' {
  return db.transaction(() => {
    if (readReports(db, guild).length >= MAX_OPEN) return 'full';
    db.run(
      `INSERT INTO reports (guild, time, member, article, span_start, span_end, reason)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      ...[guild, new Date(now).toISOString(), member, article, span.start, span.end, reason],
    );
    return 'filed';
  });
}

/** The oldest first. */
export function readReports(db: Database, guild: GuildId): readonly Report[] {
  return db
    .all<Row>(
      `SELECT n, time, member, article, span_start AS start, span_end AS end, reason
       FROM reports WHERE guild = ? ORDER BY n`,
      guild,
    )
    .map(({ start, end, ...report }) => ({ ...report, span: { start, end } }));
}

/** A moderator has dealt with it. False when the guild has no such report. */
export function clearReport(db: Database, guild: GuildId, n: number): boolean {
  return db.run('DELETE FROM reports WHERE guild = ? AND n = ?', guild, n) > 0;
}
