import type { CorpusProblem } from '../corpus/corpus-problem.ts';
import type { Refusal as DraftRefusal } from '../ingest/draft.ts';

/** Why nothing was changed as asked: one sentence of the catalogue each. */
export type Refused = DraftRefusal | KeepingRefusal | AskingRefusal;

/** Why the articles and records are as they were. */
type KeepingRefusal =
  | { readonly kind: 'disk-full' }
  | { readonly kind: 'read-only' }
  | { readonly kind: 'corrupt' }
  | { readonly kind: 'storage-failed'; readonly code: string }
  /** It could not be read back: what is wrong, worded for a moderator. */
  | { readonly kind: 'unreadable'; readonly problems: readonly CorpusProblem[] }
  /** The folder already holds this text, under this id. */
  | { readonly kind: 'same-text'; readonly as: string }
  | {
      readonly kind: 'over-quota';
      readonly of: 'articles' | 'additions' | 'feeds';
      readonly used: number;
      readonly limit: number;
    }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'id-taken'; readonly file: string }
  | { readonly kind: 'unchanged' }
  /** The records could not be opened at the start, so nothing can be changed. */
  | { readonly kind: 'records-closed'; readonly reason: ClosedReason };

/** Why the records are not open. */
export type ClosedReason =
  'other-process' | 'newer-version' | 'disk-full' | 'read-only' | 'corrupt' | 'storage-failed';

/** What was asked for cannot be done with what was given. */
export type AskingRefusal =
  /** Saved, cancelled, older than a day, or another server's. */
  | { readonly kind: 'draft-gone' }
  /** Two days are named, and nobody has chosen yet. */
  | { readonly kind: 'date-open' }
  /** A button meant the article as it was before it was replaced. */
  | { readonly kind: 'other-text' }
  /** The list behind a button is not kept any more. */
  | { readonly kind: 'list-gone' }
  | { readonly kind: 'no-link' }
  | { readonly kind: 'too-many-links'; readonly limit: number }
  | { readonly kind: 'not-a-day'; readonly typed: string }
  /** The file is larger than Discord takes here. */
  | { readonly kind: 'too-large-to-send'; readonly bytes: number; readonly limit: number }
  /** The folder follows it already. */
  | { readonly kind: 'feed-known' }
  /** The folder does not follow it. */
  | { readonly kind: 'feed-unknown' }
  /** The role that every member has. */
  | { readonly kind: 'everyone-role' }
  /** Seconds between two questions. */
  | { readonly kind: 'cooldown-range'; readonly longest: number }
  | { readonly kind: 'too-many-channels'; readonly limit: number }
  /** A channel of another server, or one in which nobody can ask. */
  | { readonly kind: 'channel-elsewhere' }
  /** There is no folder of one's own outside a server. */
  | { readonly kind: 'servers-only' };
