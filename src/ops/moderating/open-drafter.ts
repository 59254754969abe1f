import type { Tools } from '../../ingest/draft-context.ts';
import { FETCH_DEADLINES, openFetcher } from '../../ingest/fetch/fetcher.ts';
import { type Network, PUBLIC_NETWORK } from '../../ingest/fetch/network.ts';
import { openTools } from '../../ingest/open-tools.ts';
import type { Drafter } from './drafter.ts';
import { drafterOf } from './drafter-of.ts';

export interface OpenDrafter {
  readonly drafter: Drafter;
  /** The same fetcher and reader, for feeds. */
  readonly tools: Tools;
  readonly close: () => Promise<void>;
}

/**
 * The guarded fetch and the reader's thread, for one process. `uploadOrigin` is where Discord's stand-in keeps
 * uploads, `http://127.0.0.1:1234`; null: only Discord's own hosts are asked.
 */
export function openDrafter(userAgent: string, uploadOrigin: string | null): OpenDrafter {
  const tools = openTools(userAgent);
  // A fetcher of its own: what uploads may reach, links may not.
  const uploads =
    uploadOrigin === null
      ? tools.fetcher
      : openFetcher({
          ...{ userAgent, uploadOrigin, deadlines: FETCH_DEADLINES, now: Date.now },
          network: networkTo(uploadOrigin),
        });
  return {
    drafter: drafterOf(tools, async (url) => await uploads.fetchAttachment(url, null)),
    tools,
    close: async () => {
      await tools.reader.close();
      await tools.fetcher.close();
      if (uploads !== tools.fetcher) await uploads.close();
    },
  };
}

/** Nothing but this one address. */
function networkTo(origin: string): Network {
  const { hostname, port } = new URL(origin);
  const only = Number(port);
  return {
    ...PUBLIC_NETWORK,
    permits: (address, to) => to === only && address === hostname,
    permitsPort: (to) => to === only,
  };
}
