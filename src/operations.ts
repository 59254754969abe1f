import type { Answer } from './answers/answer.ts';
import type { Asked } from './answers/asked.ts';
import type { CorpusProblem } from './corpus/corpus-problem.ts';

/** What a refresh changed, by article: id and title. */
export interface RefreshChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

export interface SnapshotCounts {
  readonly articles: number;
  readonly outlets: number;
  readonly sentences: number;
  readonly statements: number;
  readonly speakers: number;
}

/** What moderators are told. Nothing in it is quoted from the news. */
export type Report =
  | {
      readonly kind: 'refreshed';
      readonly changes: RefreshChanges;
      readonly counts: SnapshotCounts;
      readonly problems: readonly CorpusProblem[];
      readonly version: string;
      /** Milliseconds. */
      readonly took: number;
    }
  /** The old snapshot goes on serving. `id` is in the log. */
  | { readonly kind: 'refresh-failed'; readonly id: string; readonly version: string }
  | {
      readonly kind: 'status';
      readonly counts: SnapshotCounts;
      readonly problems: readonly CorpusProblem[];
      readonly version: string;
      /** When the snapshot began to serve, in seconds since 1970. */
      readonly since: number;
      readonly isRefreshing: boolean;
      /** How the last refresh ended; null before the first. */
      readonly lastRefresh: {
        readonly at: number;
        readonly outcome: 'swapped' | 'unchanged' | 'failed';
      } | null;
    }
  /** The task opens a form, which a terminal has not. */
  | { readonly kind: 'discord-only' };

const REPORT_KINDS: ReadonlySet<string> = new Set<Report['kind']>([
  'refreshed',
  'refresh-failed',
  'status',
  'discord-only',
]);

export function isReport(said: Answer | Report): said is Report {
  return REPORT_KINDS.has(said.kind);
}

/** Somebody who keeps the articles, where and on which day. */
export interface Moderator extends Asked {
  /** Their id on Discord; null for the operator at the terminal. */
  readonly member: string | null;
}

/** What `main.ts` hands to the moderators' commands. Reports tell a guild of shared and of its own articles only. */
export interface Operations {
  /** Reads the folder again off the main thread and swaps the new snapshot in. Never rejects. */
  refresh(guild: string | null): Promise<Report>;
  status(guild: string | null): Report;
}
