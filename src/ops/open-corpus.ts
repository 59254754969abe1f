import { join } from 'node:path';
import { filesIn } from '../corpus/read-corpus.ts';
import type { Log } from '../log.ts';
import { savedPath } from './building/saved-path.ts';
import { openSnapshotBuilder, type SnapshotBuilder } from './building/snapshot-builder.ts';
import { type CorpusKeeper, keepCorpus } from './corpus-keeper.ts';
import { sleep } from './feeds/host-pace.ts';
import { watchCorpus } from './watch-corpus.ts';

interface CorpusOptions {
  /** The corpus folder. */
  readonly folder: string;
  /** The data folder, for what spares work at the next start; null: there is no place for it. */
  readonly data: string | null;
  readonly log: Log;
  /** Told how many of the articles that are new have been analysed. */
  readonly onProgress: (done: number, total: number) => void;
}

// Writing takes a second a hundred thousand passages, so what feeds bring in within a minute is written once.
const SAVE_AFTER_MS = 60_000;

/**
 * Serves the articles of a folder. To settle, a saved snapshot is held against the files themselves, a built one is
 * saved; to close, what was built since is saved. @throws Error when there is no saved snapshot to serve and the folder cannot be read. */
export async function openCorpus(options: CorpusOptions): Promise<CorpusKeeper> {
  const { folder, data, log, onProgress } = options;
  const builder = openSnapshotBuilder({
    folder,
    cache: data === null ? null : join(data, 'analyses.sqlite'),
    saved: data === null ? null : savedPath(data),
    onProgress,
    onRefused: (reason) => log.warn('saved-snapshot-refused', { reason }),
  });
  const saved = await builder.openSaved();
  const first = saved ?? (await builder.build());
  const saving = openSaving(builder, log);
  let building: Promise<unknown> | null = null;
  const build = async (): ReturnType<typeof builder.build> => {
    const under = builder.build();
    building = under;
    const snapshot = await under;
    saving.later();
    return snapshot;
  };
  const keeper = keepCorpus(first, { build, log, now: Date.now });
  let stopWatching = async (): Promise<void> => {};
  let isClosed = false;
  return {
    ...keeper,
    settle: async () => {
      if (saved === null) await saving.now();
      else await verify(builder, keeper, (event, fields) => isClosed || log.warn(event, fields));
      if (isClosed) return;
      stopWatching = await watchCorpus({
        ...{ folder, rebuild: keeper.rebuild, sleep },
        look: async () => {
          const seen = keeper.look();
          const looked = await builder.look();
          seen(filesIn(looked));
          return looked;
        },
        served: async () => {
          await building?.catch(() => {});
          return builder.stamps();
        },
      });
      if (isClosed) await stopWatching();
    },
    close: async () => {
      isClosed = true;
      await stopWatching();
      await saving.last();
      await builder.close();
    },
  };
}

type Warn = (...told: Parameters<Log['warn']>) => unknown;

/** A file may change and keep its stamp, by a clock set back or a disk restored: what serves is what it holds. */
async function verify(builder: SnapshotBuilder, keeper: CorpusKeeper, warn: Warn): Promise<void> {
  try {
    const { changed, isWhole } = await builder.verify();
    if (changed.length === 0 && isWhole) return;
    warn('saved-snapshot-differs', { files: changed.length, isWhole });
    await keeper.rebuild();
  } catch (error) {
    warn('saved-snapshot-unchecked', { message: messageOf(error) });
  }
}

interface Saving {
  readonly now: () => Promise<void>;
  readonly later: () => void;
  /** What is still to be saved; none begins after it. */
  readonly last: () => Promise<void>;
}

function openSaving(builder: SnapshotBuilder, log: Log): Saving {
  let timer: NodeJS.Timeout | null = null;
  let told: string | null = null;
  const now = async (): Promise<void> => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    try {
      const problem = await builder.save();
      // A full disk is told once, not at every article.
      if (problem !== null && problem !== told) log.warn('snapshot-not-saved', { problem });
      told = problem;
    } catch (error) {
      log.warn('snapshot-not-saved', { problem: messageOf(error) });
    }
  };
  return {
    now,
    later: () => {
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(() => void now(), SAVE_AFTER_MS).unref();
    },
    last: async () => {
      if (timer !== null) await now();
    },
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
