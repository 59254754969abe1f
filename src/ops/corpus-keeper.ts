import { randomUUID } from 'node:crypto';
import type { CorpusProblem } from '../corpus/corpus-problem.ts';
import { countSnapshot } from '../count-snapshot.ts';
import type { Log } from '../log.ts';
import type { Operations, RefreshChanges, Report, SnapshotCounts } from '../operations.ts';
import type { Snapshot } from '../snapshot.ts';

/** The snapshot that serves, and how it is replaced. */
export interface CorpusKeeper extends Operations {
  /** Take it once a question and keep it to the end of the answer. */
  current(): Snapshot;
}

type LastRefresh = Extract<Report, { kind: 'status' }>['lastRefresh'];

/**
 * Keeps `first` serving until a refresh has built another. Refreshes that are asked for while one runs wait
 * for the one after it, so that nothing saved in between is missed.
 */
export function keepCorpus(
  first: Snapshot,
  {
    build,
    log,
    now,
  }: { readonly build: () => Promise<Snapshot>; readonly log: Log; readonly now: () => number },
): CorpusKeeper {
  let serving = first;
  let since = now();
  let lastRefresh: LastRefresh = null;
  let running: Promise<unknown> | null = null;
  let next: Promise<Outcome> | null = null;

  async function rebuild(): Promise<Outcome> {
    const began = now();
    const before = serving;
    try {
      const built = await build();
      const changes = changesBetween(before, built);
      const isSame = built.version === before.version;
      serving = built;
      if (!isSame) since = now();
      lastRefresh = { at: seconds(now()), outcome: isSame ? 'unchanged' : 'swapped' };
      log.info('corpus-refreshed', {
        version: built.version,
        took: now() - began,
        articles: built.articles.length,
      });
      return { kind: 'done', changes, took: now() - began, snapshot: built };
    } catch (error) {
      const id = randomUUID().slice(0, 8);
      lastRefresh = { at: seconds(now()), outcome: 'failed' };
      log.error('refresh-failed', {
        id,
        message: error instanceof Error ? error.message : String(error),
      });
      return { kind: 'failed', id };
    }
  }

  function refreshOnce(): Promise<Outcome> {
    next ??= (async () => {
      await running;
      next = null;
      const current = rebuild();
      running = current;
      const outcome = await current;
      if (running === current) running = null;
      return outcome;
    })();
    return next;
  }

  return {
    current: () => serving,
    async refresh(guild) {
      const outcome = await refreshOnce();
      if (outcome.kind === 'failed') {
        return { kind: 'refresh-failed', id: outcome.id, version: serving.version };
      }
      const { changes, took, snapshot } = outcome;
      return {
        kind: 'refreshed',
        changes: changesFor(changes, guild),
        counts: countsFor(snapshot, guild),
        problems: problemsFor(snapshot, guild),
        version: snapshot.version,
        took,
      };
    },
    status: (guild) => ({
      kind: 'status',
      counts: countsFor(serving, guild),
      problems: problemsFor(serving, guild),
      version: serving.version,
      since: seconds(since),
      isRefreshing: running !== null,
      lastRefresh,
    }),
  };
}

type Outcome =
  | {
      readonly kind: 'done';
      readonly changes: RefreshChanges;
      readonly took: number;
      readonly snapshot: Snapshot;
    }
  | { readonly kind: 'failed'; readonly id: string };

/** Article ids. A changed article keeps its id and differs in anything else. */
function changesBetween(before: Snapshot, after: Snapshot): RefreshChanges {
  const old = new Map(before.articles.map(({ article }) => [article.id, JSON.stringify(article)]));
  const now = new Map(after.articles.map(({ article }) => [article.id, JSON.stringify(article)]));
  return {
    added: [...now.keys()].filter((id) => !old.has(id)),
    removed: [...old.keys()].filter((id) => !now.has(id)),
    changed: [...now]
      .filter(([id, header]) => old.has(id) && old.get(id) !== header)
      .map(([id]) => id),
  };
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
  const places = [...snapshot.articles.keys()].filter((place) =>
    isFor(guild, snapshot.articles[place]?.article.id ?? ''),
  );
  return countSnapshot(snapshot, new Set(places));
}

function seconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000);
}
