import type { Span } from '../text/span.ts';
import type { Moderator, Report } from '../operations.ts';

/** Which quote a member says is wrong, and why. */
export interface ReportedQuote {
  readonly article: string;
  /** Into the article's text. */
  readonly span: Span;
  readonly reason: string;
}

export type ReportFate =
  | 'filed'
  /** This member has reported this quote, and it is not dealt with yet. */
  | 'known'
  /** The moderators have as many to read as are kept. */
  | 'full'
  /** There are no moderators to read it: a direct message, and no home server. */
  | 'nobody'
  /** The records are not open, or cannot take it. */
  | 'closed';

/** An open report as moderators see it. */
export interface OpenReport {
  readonly n: number;
  /** ISO 8601, UTC. */
  readonly time: string;
  /** Null where they are not told who it was. */
  readonly member: string | null;
  readonly article: string;
  /** The reported words as they stand in the article; null when it is gone or has another text now. */
  readonly words: string | null;
  readonly reason: string;
}

/** What members report as wrong. */
export interface ReportDesk {
  /** Whether somebody would read a report from there: 'filed' when so. Asked before a form is opened. */
  wouldTake(guild: string | null): Extract<ReportFate, 'filed' | 'nobody' | 'closed'>;
  file(by: Moderator, quote: ReportedQuote): Promise<ReportFate>;
  /** A moderator has dealt with it: the log as it then is. */
  clear(by: Moderator, n: number): Promise<Report>;
}
