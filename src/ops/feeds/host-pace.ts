import type { Tools } from '../../ingest/draft-context.ts';
import { hostFreeAt } from '../../ingest/feed/polling.ts';

/** Milliseconds; ends sooner when the signal is aborted. Never rejects. */
export type Sleep = (milliseconds: number, signal: AbortSignal | null) => Promise<void>;

export const sleep: Sleep = async (milliseconds, signal) => {
  if (signal?.aborted === true) return;
  await new Promise<void>((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener('abort', end);
  });
};

interface Timing {
  /** Milliseconds, never going back. */
  readonly clock: () => number;
  readonly sleep: Sleep;
}

// Hosts of which nothing is remembered that still matters are forgotten past this.
const MANY = 1_000;

/** The same tools, which ask one host at most once in five seconds: feeds and pages, of all servers together. */
export function pacedTools({ fetcher, reader }: Tools, { clock, sleep }: Timing): Tools {
  const asked = new Map<string, number>();

  async function turnOf(url: string, signal: AbortSignal | null): Promise<void> {
    if (!URL.canParse(url)) return;
    const { host } = new URL(url);
    const now = clock();
    const at = hostFreeAt(asked.get(host) ?? null, now);
    asked.set(host, at);
    if (asked.size > MANY)
      for (const [each, last] of asked) if (hostFreeAt(last, now) === now) asked.delete(each);
    if (at > now) await sleep(at - now, signal);
  }

  return {
    reader,
    fetcher: {
      ...fetcher,
      fetchFeed: async (url, validators, signal) => {
        await turnOf(url, signal);
        return await fetcher.fetchFeed(url, validators, signal);
      },
      fetchPage: async (url, signal) => {
        await turnOf(url, signal);
        return await fetcher.fetchPage(url, signal);
      },
    },
  };
}
