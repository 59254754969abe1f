import type { Deadlines } from '../../ingest/fetch/deadline.ts';
import { FETCH_DEADLINES, openFetcher } from '../../ingest/fetch/fetcher.ts';
import { isPublicAddress, type Network, PUBLIC_NETWORK } from '../../ingest/fetch/network.ts';
import { READER_LIMITS, openReader } from '../../ingest/reader/reader.ts';
import type { Tools } from '../../ingest/draft-context.ts';
import type { Drafter } from './drafter.ts';
import { drafterOf } from './drafter-of.ts';

export interface DrafterOptions {
  readonly userAgent: string;
  /** The public internet; a test hands in its own. */
  readonly network: Network;
  /** Where Discord's stand-in keeps uploads, `http://127.0.0.1:1234`; null: only Discord's own hosts are asked. */
  readonly uploadOrigin: string | null;
  readonly deadlines: Deadlines;
  /** Milliseconds. */
  readonly now: () => number;
}

export interface OpenDrafter {
  readonly drafter: Drafter;
  /** The same fetcher and reader, for feeds. */
  readonly tools: Tools;
  readonly close: () => Promise<void>;
}

export const PUBLIC_DRAFTER = { network: PUBLIC_NETWORK, deadlines: FETCH_DEADLINES } as const;

/** The guarded fetch and the reader's thread, for one process. */
export function openDrafter(options: DrafterOptions): OpenDrafter {
  const { userAgent, network, uploadOrigin, deadlines, now } = options;
  const fetcher = openFetcher({ userAgent, network, deadlines, now });
  // A fetcher of its own: what uploads may reach, links may not.
  const uploads =
    uploadOrigin === null
      ? fetcher
      : openFetcher({
          ...{ userAgent, deadlines, now, uploadOrigin },
          network: networkTo(uploadOrigin),
        });
  const reader = openReader(READER_LIMITS);
  const tools = { fetcher, reader };
  const drafter = drafterOf(tools, async (url) => await uploads.fetchAttachment(url, null));
  return {
    drafter,
    tools,
    close: async () => {
      await reader.close();
      await fetcher.close();
      if (uploads !== fetcher) await uploads.close();
    },
  };
}

/** Nothing but this one address. */
function networkTo(origin: string): Network {
  const { hostname, port } = new URL(origin);
  const only = Number(port);
  return {
    ...PUBLIC_NETWORK,
    permits: (address, to) => to === only && address === hostname && !isPublicAddress(address),
    permitsPort: (to) => to === only,
  };
}
