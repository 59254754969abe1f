import { join } from 'node:path';
import type { FolderStamps } from '../corpus/read-corpus.ts';
import { watchFolders } from './watch-folders.ts';

interface WatchOptions {
  /** The corpus folder. */
  readonly folder: string;
  /** How the folder stands now. Rejects when it cannot be listed. */
  readonly look: () => Promise<FolderStamps>;
  /** The stamps of what serves, once no build is under way: what moderators save is served without our doing. */
  readonly served: () => Promise<string | null>;
  /** Serves what stands in the folder now. Never rejects. */
  readonly rebuild: () => Promise<unknown>;
  /** Resolves after so many milliseconds, or at once when the signal aborts. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

// An editor writes a file in several steps, and a copy of thousands of files takes its time.
const QUIET_MS = 300;
// For network disks, of which a system tells nothing, and for what it forgot to tell.
const POLL_MS = 60_000;

/**
 * Notices files that were added, changed or removed in the folder, waits until they change no more, and has them served
 * by one build. Resolves once it listens; the function that it gives ends that.
 */
export async function watchCorpus(options: WatchOptions): Promise<() => Promise<void>> {
  const { folder, look, sleep } = options;
  const ending = new AbortController();
  const { signal } = ending;
  const signs = openSigns();
  const watching = watchFolders(signs.give);
  const lookAround = async (): Promise<string> => {
    const { stamps, folders } = await look();
    watching.follow([folder, ...folders.map((each) => join(folder, each))]);
    return stamps;
  };
  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      const waiting = new AbortController();
      await Promise.race([signs.next(), sleep(POLL_MS, AbortSignal.any([signal, waiting.signal]))]);
      waiting.abort();
      // A folder that cannot be listed is looked at again at the next sign or poll.
      if (!signal.aborted) await serveChanges(options, lookAround, signal).catch(() => {});
    }
  };
  await lookAround().catch(() => watching.follow([folder]));
  const running = run();
  return async () => {
    ending.abort();
    watching.close();
    await running;
  };
}

/** Returns once what stands in the folder serves, or was given up. */
async function serveChanges(
  { served, rebuild, sleep }: WatchOptions,
  look: () => Promise<string>,
  signal: AbortSignal,
): Promise<void> {
  // At once: what is gone is not quoted while the rest goes on changing.
  await look();
  let before: string | null = null;
  while (!signal.aborted) {
    await sleep(QUIET_MS, signal);
    const stamps = await look();
    if (stamps === (await served())) return;
    // Twice the same: it has stopped changing.
    if (stamps === before) {
      await rebuild();
      return;
    }
    before = stamps;
  }
}

/** Signs of change: one that comes while nobody waits is kept, several are one. */
function openSigns(): { readonly give: () => void; readonly next: () => Promise<void> } {
  let isGiven = false;
  let take = (): void => {};
  return {
    give: () => {
      isGiven = true;
      take();
    },
    next: async () => {
      if (!isGiven) {
        await new Promise<void>((resolve) => {
          take = resolve;
        });
      }
      isGiven = false;
    },
  };
}
