import type { Catalogue } from '../../corpus/catalogue.ts';
import type { Tools } from '../../ingest/draft-context.ts';
import type { NearCopy } from '../../ingest/draft.ts';
import type { Log } from '../../log.ts';
import type { Serving } from '../../operations/facts.ts';
import type { Notifier } from '../../operations/notice.ts';
import type { ArticleDesk } from '../article-desk.ts';
import type { Database } from '../records/database.ts';
import type { GuildId, Scope } from '../records/scope.ts';
import type { Sleep } from './host-pace.ts';

/** Near copies of a text among the articles that a scope may see. */
export type FindCopies = (text: string) => readonly NearCopy[];

/** What the edge gives: the network, the clock, chance and a way to write into channels. */
export interface FeedSurroundings {
  readonly tools: Tools;
  readonly notifier: Notifier;
  readonly log: Log;
  /** Milliseconds, never going back. */
  readonly clock: () => number;
  readonly sleep: Sleep;
  /** 0–1. */
  readonly random: () => number;
}

/** All that it takes to follow feeds. */
export interface FeedKit extends FeedSurroundings {
  readonly home: GuildId | null;
  readonly desk: ArticleDesk;
  readonly catalogue: Catalogue;
  readonly db: Database;
  /** Milliseconds since 1970. It may go back. */
  readonly now: () => number;
  readonly copiesFor: (scope: Scope) => Promise<FindCopies>;
  /** Has the articles read again; null: nothing is served from here. Never rejects. */
  readonly serve: () => Promise<Serving | null>;
}
