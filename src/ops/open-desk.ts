import { openCatalogue } from '../corpus/catalogue.ts';
import type { Disk } from '../corpus/disk.ts';
import { type ArticleDesk, type Following, openArticleDesk } from './article-desk.ts';
import { type Recovered, recover, sweepTemporary } from './desk/recover.ts';
import type { Database } from './records/database.ts';
import { type OpenedRecords, openRecords } from './records/open-records.ts';
import { purgeRemovals } from './records/removals.ts';
import { storageFailure } from './records/storage-failure.ts';

interface DeskOptions {
  /** The corpus folder. */
  readonly corpus: string;
  /** The data folder. */
  readonly data: string;
  readonly disk: Disk;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly following: Following;
}

export type OpenedDesk =
  | {
      readonly kind: 'open';
      readonly desk: ArticleDesk;
      /** For feeds, settings and reports. */
      readonly db: Database;
      /** What a process that died had left half done. If anything, the articles are to be read again. */
      readonly recovered: Recovered;
      /** The name of a damaged database in the data folder, of which nothing was taken over; null: none. */
      readonly setAside: string | null;
      readonly close: () => void;
    }
  | Exclude<OpenedRecords, { readonly kind: 'open' }>;

/** The desk of the one process that writes. What another left half done is finished first. */
export async function openDesk(options: DeskOptions): Promise<OpenedDesk> {
  const { corpus, data, disk, now, following } = options;
  const records = openRecords(data, now());
  if (records.kind !== 'open') return records;
  const { db, setAside, close } = records;
  const keeping = { corpus, catalogue: openCatalogue(corpus), disk, db, now };
  try {
    const recovered = await recover(keeping);
    await sweepTemporary(keeping);
    purgeRemovals(db, now());
    const desk = openArticleDesk(keeping, following);
    return { kind: 'open', desk, db, recovered, setAside, close };
  } catch (error) {
    close();
    return storageFailure(error);
  }
}
