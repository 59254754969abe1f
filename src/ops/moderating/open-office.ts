import { openCatalogue } from '../../corpus/catalogue.ts';
import { DISK } from '../../corpus/disk.ts';
import type { ClosedReason } from '../../operations/refused.ts';
import type { Operations } from '../../operations.ts';
import { standingArticles } from '../../snapshot.ts';
import type { Following } from '../article-desk.ts';
import type { CorpusKeeper } from '../corpus-keeper.ts';
import { type OpenedDesk, openDesk } from '../open-desk.ts';
import type { GuildId } from '../records/scope.ts';
import { openFeedDesk } from '../feeds/feed-desk.ts';
import type { FeedSurroundings } from '../feeds/feed-kit.ts';
import { officeFeeds } from '../feeds/office-feeds.ts';
import { openVisits, type Visits } from '../feeds/visits.ts';
import { closedOperations } from './closed-operations.ts';
import { openCopyFinder } from './copy-finder.ts';
import type { Drafter } from './drafter.ts';
import type { Office } from './office.ts';
import { refused } from './office.ts';
import { openOperations } from './open-operations.ts';

export interface OfficeOptions {
  /** The corpus folder. */
  readonly corpus: string;
  /** The data folder. */
  readonly data: string;
  readonly home: GuildId | null;
  readonly drafter: Drafter;
  readonly feeds: FeedSurroundings;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Reads the articles for the first time. `data` is the folder for what it works out; null: there is no place. */
  readonly keep: (data: string | null) => Promise<CorpusKeeper>;
}

export interface OpenOffice {
  readonly kind: 'open';
  readonly keeper: CorpusKeeper;
  readonly operations: Operations;
  /** Null when the records are not open: nothing can be changed, questions are answered. */
  readonly office: Office | null;
  /** Not started yet; null as the office. */
  readonly visits: Visits | null;
  /** Does what nobody should wait for after a start; resolves when that is done. Never rejects. */
  settle(): Promise<void>;
  /** Deletes what has been removed for seven days. Call it once a day; what fails then is done the next day. */
  purge(): void;
  /** How the records were opened, for the log. */
  readonly opened: OpenedDesk;
  /** Ends the keeper too. */
  close(): Promise<void>;
}

const CLOSED = { office: null, visits: null, purge: () => {} };

/** Everything behind the moderators' commands; `locked` when another process keeps this data folder. */
export async function openOffice(
  options: OfficeOptions,
): Promise<OpenOffice | Extract<OpenedDesk, { readonly kind: 'locked' }>> {
  const { corpus, data, home, drafter, now, keep } = options;
  let keeper: CorpusKeeper | null = null;
  const following: Following = {
    changed: (id, standing) => keeper?.changed(id, standing),
    refresh: async () => (await keeper?.rebuild()) ?? true,
  };
  const opened = await openDesk({ corpus, data, disk: DISK, now, following });
  if (opened.kind === 'locked') return opened;
  // What was half done is finished by now.
  keeper = await keep(opened.kind === 'open' ? data : null);
  if (opened.kind !== 'open') {
    const reason: ClosedReason = opened.kind === 'too-new' ? 'newer-version' : opened.kind;
    const operations = closedOperations(keeper, refused({ kind: 'records-closed', reason }));
    const { settle, close } = keeper;
    return { kind: 'open', keeper, operations, opened, settle, close, ...CLOSED };
  }
  const { desk, db } = opened;
  const catalogue = openCatalogue(corpus);
  const copies = openCopyFinder();
  const office = { corpus, catalogue, home, desk, db, keeper, drafter, copies, now };
  const feeds = officeFeeds(office, options.feeds);
  const visits = openVisits(feeds);
  const operations = openOperations(office, openFeedDesk(feeds, visits), options.feeds.notifier);
  return {
    ...{ kind: 'open', keeper, operations, office, visits, opened },
    settle: async () => {
      // The first draft after a start compares with all articles: a second for a thousand of them.
      await Promise.all([
        office.keeper.settle(),
        copies.follow(standingArticles(office.keeper.current())),
      ]);
    },
    purge: () => void desk.purge(),
    close: async () => {
      copies.stop();
      await office.keeper.close();
      opened.close();
    },
  };
}
