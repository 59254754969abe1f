import type { Answer } from './answers/answer.ts';
import type { Asked } from './answers/asked.ts';
import type { CorpusProblem } from './corpus/corpus-problem.ts';
import type { ArticleReport } from './operations/article-report.ts';
import type { ArticleTasks } from './operations/article-tasks.ts';
import type { AskingRules } from './operations/asking-rules.ts';
import type { DraftDesk } from './operations/draft-desk.ts';
import type { DraftReport } from './operations/draft-report.ts';
import type { FeedDesk } from './operations/feed-desk.ts';
import type { FeedReport } from './operations/feed-report.ts';
import type { KeptQuestions } from './operations/kept-questions.ts';
import type { Quota } from './operations/facts.ts';
import type { ReportDesk } from './operations/report-desk.ts';
import type { RecordsDesk } from './operations/records-desk.ts';
import type { RecordsReport } from './operations/records-report.ts';
import type { Refused } from './operations/refused.ts';

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
      /** Of the folder that this guild keeps; null when the records are not open. */
      readonly quota: Quota | null;
    }
  /** The task opens a form or takes a file, which a terminal has not. */
  | { readonly kind: 'discord-only' }
  /** Nothing was changed. `of` is the link, the file or the title it is about; null: what was asked for. */
  | { readonly kind: 'refused'; readonly of: string | null; readonly refusal: Refused }
  | DraftReport
  | ArticleReport
  | RecordsReport
  | FeedReport;

const ANSWER_KINDS = {
  citations: true,
  timeline: true,
  sources: true,
  compare: true,
  speakers: true,
  about: true,
  checked: true,
  'no-evidence': true,
  'bad-option': true,
} as const satisfies Readonly<Record<Answer['kind'], true>>;

export function isReport(said: Answer | Report): said is Report {
  return !Object.hasOwn(ANSWER_KINDS, said.kind);
}

/** Somebody who keeps the articles, where and on which day. */
export interface Moderator extends Asked {
  /** Their id on Discord; null for the operator at the terminal. */
  readonly member: string | null;
  /** Bytes of a file that Discord takes in a reply to this; null: nobody sends it anywhere. */
  readonly attachmentLimit: number | null;
  /** Ids of the channels of their server in which questions could be allowed; left out where nobody knows them. */
  readonly channels?: ReadonlySet<string>;
}

/**
 * What `main.ts` hands to the commands of those who keep articles. Reports tell a guild of shared and of its own
 * articles only. Nothing here rejects but for our own mistakes.
 */
export interface Operations {
  /** Reads the folder again off the main thread and swaps the new snapshot in. */
  refresh(guild: string | null): Promise<Report>;
  status(guild: string | null): Promise<Report>;
  /** The role that may keep a guild's articles besides those who manage the server; null: none. From memory. */
  moderatorRole(guild: string): string | null;
  /** What a guild's moderators have set about questions. From memory. */
  askingRules(guild: string): AskingRules;
  /** When the articles were last read, in seconds since 1970. From memory. */
  readAt(): number;
  readonly drafts: DraftDesk;
  readonly articles: ArticleTasks;
  readonly records: RecordsDesk;
  readonly feeds: FeedDesk;
  readonly questions: KeptQuestions;
  readonly reports: ReportDesk;
}
