import { join } from 'node:path';
import { FETCH_DEADLINES, openFetcher } from '../ingest/fetch/fetcher.ts';
import type { Network } from '../ingest/fetch/network.ts';
import { openReader, READER_LIMITS } from '../ingest/reader/reader.ts';
import { openSnapshotBuilder } from '../ops/building/snapshot-builder.ts';
import { keepCorpus } from '../ops/corpus-keeper.ts';
import { sleep } from '../ops/feeds/host-pace.ts';
import { silentLog } from '../ops/json-log.ts';
import { drafterOf } from '../ops/moderating/drafter-of.ts';
import { openOffice, type OpenOffice } from '../ops/moderating/open-office.ts';

/** When the last build began and ended, in milliseconds of `performance.now`. */
interface BuildTimes {
  began: number;
  ended: number;
}

/** The desk behind the bot's commands, on these folders. */
export interface IngestOffice {
  readonly office: OpenOffice;
  readonly builds: Readonly<BuildTimes>;
  readonly close: () => Promise<void>;
}

/** @throws Error when another process keeps the folders. */
export async function openIngestOffice(
  { corpus, data }: { readonly corpus: string; readonly data: string },
  network: Network,
): Promise<IngestOffice> {
  const fetcher = openFetcher({
    ...{ userAgent: 'onrecord-bench/1', network, deadlines: FETCH_DEADLINES, now: Date.now },
  });
  const tools = { fetcher, reader: openReader(READER_LIMITS) };
  const builds: BuildTimes = { began: 0, ended: 0 };
  let closeBuilder = async (): Promise<void> => {};
  const office = await openOffice({
    ...{ corpus, data, home: null, now: Date.now },
    drafter: drafterOf(tools, async (url) => await fetcher.fetchAttachment(url, null)),
    feeds: {
      ...{ tools, log: silentLog, sleep, notifier: { send: async () => 'closed' } },
      ...{ clock: () => performance.now(), random: Math.random },
    },
    keep: async (data) => {
      const cache = data === null ? null : join(data, 'analyses.sqlite');
      const builder = openSnapshotBuilder({ folder: corpus, cache, saved: null });
      closeBuilder = builder.close;
      const build = async (): ReturnType<typeof builder.build> => {
        builds.began = performance.now();
        const snapshot = await builder.build();
        builds.ended = performance.now();
        return snapshot;
      };
      return keepCorpus(await build(), { build, log: silentLog, now: Date.now });
    },
  });
  if (office.kind === 'locked') throw new Error(`Cannot open "${data}": another process keeps it`);
  return {
    ...{ office, builds },
    close: async () => {
      await office.close();
      await closeBuilder();
      await tools.reader.close();
      await fetcher.close();
    },
  };
}
