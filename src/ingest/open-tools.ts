import type { Tools } from './draft-context.ts';
import { FETCH_DEADLINES, openFetcher } from './fetch/fetcher.ts';
import { PUBLIC_NETWORK } from './fetch/network.ts';
import { openReader, READER_LIMITS } from './reader/reader.ts';

/** The tools of a running bot, on the public internet. `userAgent` is `name/version (+address)`. Close both at the end. */
export function openTools(userAgent: string): Tools {
  return {
    fetcher: openFetcher({
      userAgent,
      network: PUBLIC_NETWORK,
      deadlines: FETCH_DEADLINES,
      now: Date.now,
    }),
    reader: openReader(READER_LIMITS),
  };
}
