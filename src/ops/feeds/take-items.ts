import { createHash } from 'node:crypto';
import { nearCopyIndex } from '../../ingest/check/near-copies.ts';
import type { FeedItem } from '../../ingest/feed/feed.ts';
import { itemsToTake } from '../../ingest/feed/polling.ts';
import type { BroughtArticle, LeftOutItem } from '../../operations/feed-report.ts';
import type { Refused } from '../../operations/refused.ts';
import { type Feed, readFeed, rememberItem, seenItem, type SeenItem } from '../records/feeds.ts';
import type { Scope } from '../records/scope.ts';
import type { FeedKit } from './feed-kit.ts';
import { isForAll } from './passing-refusal.ts';
import { type ItemContext, takeItem, type Taken } from './take-item.ts';

/** What came of the items of one visit. */
export interface TakenItems {
  readonly added: readonly BroughtArticle[];
  readonly replaced: readonly BroughtArticle[];
  readonly leftOut: readonly LeftOutItem[];
  readonly postponed: number;
  readonly postponedFor: Refused | null;
  /** More is new than one visit takes, or something is to be tried again: the feed must be sent whole next time. */
  readonly isMoreToTake: boolean;
}

/** In the place of a hash: it stood in the feed before that was followed, and never comes in, however it changes. */
const PASSED_OVER = '';

interface Candidate {
  readonly id: string;
  /** A hash of what it says. */
  readonly updated: string;
  readonly item: FeedItem;
  readonly seen: SeenItem | null;
}

/** Takes what is new or changed in a feed, the first ones first, as much as one visit may. */
export async function takeItems(
  kit: FeedKit,
  feed: Pick<Feed, 'url'>,
  items: readonly FeedItem[],
  context: Omit<ItemContext, 'feed'>,
  progress: (done: number, total: number) => void,
): Promise<TakenItems> {
  const { db, now } = kit;
  const { scope, signal } = context;
  const { wanted, isFirst, isMore } = choose(kit, scope, feed.url, items);
  const remember = (item: FeedItem, sha256: string, article: string | null): void =>
    rememberItem(db, scope, feed.url, { item: item.id, sha256, article }, now());
  if (isFirst) {
    // What stood in the feed before it was followed never comes in.
    const later = new Set(wanted.map(({ id }) => id));
    db.transaction(() => {
      for (const item of items) if (!later.has(item.id)) remember(item, PASSED_OVER, null);
    });
  }
  const fresh = nearCopyIndex();
  const findCopies: ItemContext['findCopies'] = (text) => [
    ...context.findCopies(text),
    ...fresh.find(text),
  ];
  const taken: { readonly item: FeedItem; readonly taken: Taken }[] = [];
  for (const [done, { item, seen, updated }] of wanted.entries()) {
    // A moderator may remove the feed meanwhile.
    if (signal.aborted || readFeed(db, scope, feed.url) === null) break;
    progress(done, wanted.length);
    const came = await takeItem(kit, item, seen?.article ?? null, {
      ...context,
      feed: feed.url,
      findCopies,
    });
    taken.push({ item, taken: came });
    if (came.kind === 'postponed') {
      if (isForAll(came.why)) break;
      continue;
    }
    if (came.kind === 'kept') {
      fresh.add(came.article.id, came.text);
      remember(item, updated, came.article.id);
    } else remember(item, updated, came.article);
  }
  return summary(taken, wanted.length, isMore);
}

function choose(
  { db }: FeedKit,
  scope: Scope,
  url: string,
  items: readonly FeedItem[],
): {
  readonly wanted: readonly Candidate[];
  readonly isFirst: boolean;
  readonly isMore: boolean;
} {
  const candidates = items.map((item): Candidate => {
    const seen = seenItem(db, scope, url, item.id);
    return { id: item.id, updated: fingerprint(item), item, seen };
  });
  const known = new Map(
    candidates.flatMap(({ id, seen, updated }) =>
      seen === null ? [] : [[id, seen.sha256 === PASSED_OVER ? updated : seen.sha256] as const],
    ),
  );
  const wanted = itemsToTake(candidates, known);
  const open = candidates.filter(({ id, updated }) => known.get(id) !== updated).length;
  const isFirst = known.size === 0;
  return { wanted, isFirst, isMore: !isFirst && open > wanted.length };
}

/**
 * Of what an item says. Its publication date is left out: feeds move it to bring an old item to the top. Where one
 * says when it was changed, the page is read again, and a text that stayed the same changes nothing.
 */
function fingerprint({ url, title, author, html, updated }: FeedItem): string {
  const says = JSON.stringify([url, title, author, html, updated]);
  return createHash('sha256').update(says).digest('hex');
}

function summary(
  all: readonly { readonly item: FeedItem; readonly taken: Taken }[],
  wanted: number,
  isMore: boolean,
): TakenItems {
  const brought = (how: 'added' | 'replaced'): readonly BroughtArticle[] =>
    all.flatMap(({ taken }) => {
      if (taken.kind !== 'kept') return [];
      const { id, title, outlet, url } = taken.article;
      return taken.how === how ? [{ id, title, outlet: outlet?.value ?? null, url }] : [];
    });
  const refusals = all.flatMap(({ taken }) => (taken.kind === 'postponed' ? [taken.why] : []));
  const postponed = wanted - all.length + refusals.length;
  return {
    added: brought('added'),
    replaced: brought('replaced'),
    leftOut: all.flatMap(({ item: { title, url }, taken }) =>
      taken.kind === 'left-out' ? [{ title, url, why: taken.why }] : [],
    ),
    postponed,
    postponedFor: refusals[0] ?? null,
    isMoreToTake: isMore || postponed > 0,
  };
}
