import type { Span } from '../../text/span.ts';
import type { Database } from './database.ts';
import type { GuildId } from './scope.ts';

/** A member says that a quote is wrong: the speaker, the date, or the words. */
export interface WrongQuote {
  /** Null: whoever it was is not kept at all. */
  readonly member: string | null;
  /** Whether the moderators are told who it was. */
  readonly isNamed: boolean;
  readonly article: string;
  /** Of the article's text; null when it is not known. */
  readonly sha256: string | null;
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

type Row = Omit<Report, 'span' | 'isNamed' | 'member'> & {
  readonly member: string;
  readonly is_named: number;
  readonly start: number;
  readonly end: number;
};

/**
 * `full` when the moderators have 200 of them to read, `known` when this member has said it of this quote already.
 * `now` in milliseconds since 1970.
 */
export function fileReport(
  db: Database,
  guild: GuildId,
  { member, isNamed, article, sha256, span, reason }: WrongQuote,
  now: number,
): 'filed' | 'known' | 'full' {
  return db.transaction(() => {
    const open = readReports(db, guild);
    const isKnown = open.some(
      (each) =>
        member !== null &&
        each.member === member &&
        each.article === article &&
        each.span.start === span.start &&
        each.span.end === span.end,
    );
    if (isKnown) return 'known';
    if (open.length >= MAX_OPEN) return 'full';
    db.run(
      `INSERT INTO reports
         (guild, time, member, article, span_start, span_end, reason, sha256, is_named)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[guild, new Date(now).toISOString(), member ?? '', article, span.start, span.end, reason],
      ...[sha256, Number(isNamed)],
    );
    return 'filed';
  });
}

/** The oldest first. */
export function readReports(db: Database, guild: GuildId): readonly Report[] {
  return db
    .all<Row>(
      `SELECT n, time, member, article, sha256, span_start AS start, span_end AS end, reason, is_named
       FROM reports WHERE guild = ? ORDER BY n`,
      guild,
    )
    .map(({ start, end, member, is_named: isNamed, ...report }) => ({
      ...report,
      member: member === '' ? null : member,
      isNamed: isNamed === 1,
      span: { start, end },
    }));
}

/** A moderator has dealt with it. False when the guild has no such report. */
export function clearReport(db: Database, guild: GuildId, n: number): boolean {
  return db.run('DELETE FROM reports WHERE guild = ? AND n = ?', guild, n) > 0;
}
