import { randomUUID } from 'node:crypto';
import type { Article } from '../corpus/article.ts';
import type { CorpusProblem } from '../corpus/corpus-problem.ts';
import { countSnapshot } from '../count-snapshot.ts';
import type { Log } from '../log.ts';
import type { RefreshChanges, Report, SnapshotCounts } from '../operations.ts';
import type { Snapshot } from '../snapshot.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { openStandingSnapshot, type StandingSnapshot } from './standing-snapshot.ts';

/** The snapshot that serves, and how it is replaced. */
export interface CorpusKeeper extends Pick<StandingSnapshot, 'changed' | 'look'> {
  /** Take it once a question and keep it to the end of the answer. */
  readonly current: () => Snapshot;
  /** What was saved before it is called is served once it resolves; false if building failed. Never rejects. */
  readonly rebuild: () => Promise<boolean>;
  /** The id in the log of the failure since which nothing was built; null when there is none. */
  readonly lastFailure: () => string | null;
  /** When the articles that serve were last read, in seconds since 1970. */
  readonly readAt: () => number;
  /** Reads the folder again, and tells a guild what changed. Never rejects. */
  readonly refresh: (guild: string | null) => Promise<Report>;
  readonly status: (guild: string | null) => Omit<StatusReport, 'quota'>;
  /** Does what nobody should wait for after a start; resolves when that is done. Never rejects. */
  readonly settle: () => Promise<void>;
  readonly close: () => Promise<void>;
}

type StatusReport = Extract<Report, { readonly kind: 'status' }>;

/** What is told of the snapshot that serves. */
interface Serving {
  /** Milliseconds since 1970. */
  readonly since: number;
  readonly lastRefresh: StatusReport['lastRefresh'];
  readonly failure: string | null;
  /** Milliseconds since 1970. */
  readonly readAt: number;
}

interface KeeperOptions {
  readonly build: () => Promise<Snapshot>;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What a refresh came to. */
type Outcome =
  | {
      readonly kind: 'built';
      readonly changes: RefreshChanges;
      readonly took: number;
      readonly snapshot: Snapshot;
    }
  | { readonly kind: 'failed'; readonly id: string };

/** Keeps `first` serving until a refresh has built another. There is nothing to settle or to close. */
export function keepCorpus(first: Snapshot, { build, log, now }: KeeperOptions): CorpusKeeper {
  const began = now();
  let serving: Serving = { since: began, readAt: began, lastRefresh: null, failure: null };
  const standing = openStandingSnapshot(first, ({ version, withdrawn }) => {
    serving = { ...serving, since: now() };
    log.info('articles-withdrawn', { articles: withdrawn?.size ?? 0, version });
  });
  const { current, changed, look } = standing;

  const refreshes = oneAtATime(async (): Promise<Outcome> => {
    const began = now();
    const { version } = current();
    try {
      const { before, after } = await standing.rebuild(build);
      const outcome = after.version === before.version ? 'unchanged' : 'swapped';
      const lastRefresh = { at: seconds(now()), outcome } as const;
      const readAt = now();
      const since = current().version === version ? serving.since : readAt;
      serving = { since, readAt, lastRefresh, failure: null };
      const took = now() - began;
      const articles = after.articles.length;
      log.info('corpus-refreshed', { version: current().version, took, articles });
      return { kind: 'built', changes: changesBetween(before, after), took, snapshot: current() };
    } catch (error) {
      const id = randomUUID().slice(0, 8);
      serving = { ...serving, failure: id, lastRefresh: { at: seconds(now()), outcome: 'failed' } };
      log.error('refresh-failed', {
        id,
        message: error instanceof Error ? error.message : String(error),
      });
      return { kind: 'failed', id };
    }
  });

  return {
    ...{ current, changed, look },
    rebuild: async () => (await refreshes.next()).kind === 'built',
    lastFailure: () => serving.failure,
    readAt: () => seconds(serving.readAt),
    refresh: async (guild) => refreshReport(await refreshes.next(), guild, current().version),
    status: (guild) => statusReport(current(), serving, refreshes.isRunning(), guild),
    settle: async () => {},
    close: async () => {},
  };
}

function refreshReport(outcome: Outcome, guild: string | null, serving: string): Report {
  if (outcome.kind === 'failed')
    return { kind: 'refresh-failed', id: outcome.id, version: serving };
  const { changes, took, snapshot } = outcome;
  return {
    kind: 'refreshed',
    changes: changesFor(changes, guild),
    counts: countsFor(snapshot, guild),
    problems: problemsFor(snapshot, guild),
    version: snapshot.version,
    took,
  };
}

function statusReport(
  snapshot: Snapshot,
  { since, lastRefresh }: Serving,
  isRefreshing: boolean,
  guild: string | null,
): Omit<StatusReport, 'quota'> {
  return {
    kind: 'status',
    counts: countsFor(snapshot, guild),
    problems: problemsFor(snapshot, guild),
    version: snapshot.version,
    since: seconds(since),
    isRefreshing,
    lastRefresh,
  };
}

/** Article ids. A changed article keeps its id and differs in anything else. */
function changesBetween(before: Snapshot, after: Snapshot): RefreshChanges {
  const [old, now] = [before.articles, after.articles];
  const changes = { added: [] as string[], removed: [] as string[], changed: [] as string[] };
  // Both are by id.
  for (let [o, n] = [0, 0]; o < old.length || n < now.length;) {
    // What a build has taken over is the same object: of ten thousand articles few are read to be compared.
    if (old[o] === now[n]) {
      o += 1;
      n += 1;
      continue;
    }
    const [was, is] = [old[o]?.article, now[n]?.article];
    if (is === undefined || (was !== undefined && was.id < is.id)) {
      if (was !== undefined) changes.removed.push(was.id);
      o += 1;
    } else if (was === undefined || is.id < was.id) {
      changes.added.push(is.id);
      n += 1;
    } else {
      if (!isSame(was, is)) changes.changed.push(is.id);
      o += 1;
      n += 1;
    }
  }
  return changes;
}

function isSame(one: Article, other: Article): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** A guild hears of the shared folder and of its own; null, the operator, of all. */
function isFor(guild: string | null, path: string): boolean {
  const [folder] = path.split('/');
  return guild === null || folder === 'shared' || folder === guild;
}

function changesFor(changes: RefreshChanges, guild: string | null): RefreshChanges {
  const mine = (ids: readonly string[]): readonly string[] => ids.filter((id) => isFor(guild, id));
  return {
    added: mine(changes.added),
    removed: mine(changes.removed),
    changed: mine(changes.changed),
  };
}

function problemsFor(snapshot: Snapshot, guild: string | null): readonly CorpusProblem[] {
  return snapshot.problems.filter(({ file }) => isFor(guild, file));
}

function countsFor(snapshot: Snapshot, guild: string | null): SnapshotCounts {
  const { articles, ofArticle, withdrawn } = snapshot;
  const { folders, folderNames } = ofArticle;
  const places = [...articles.keys()].filter(
    (place) =>
      withdrawn?.has(place) !== true && isFor(guild, folderNames[folders[place] ?? 0] ?? ''),
  );
  return countSnapshot(snapshot, new Set(places));
}

function seconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000);
}
