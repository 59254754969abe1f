import type { ListedArticle } from '../../corpus/catalogue.ts';
import { draftFromFeedItem } from '../../ingest/draft-from-feed-item.ts';
import type { ArticleDraft } from '../../ingest/draft.ts';
import type { FeedItem } from '../../ingest/feed/feed.ts';
import { hostOutlet } from '../../ingest/metadata/find-outlet.ts';
import type { LeftOut } from '../../operations/feed-report.ts';
import type { Refused } from '../../operations/refused.ts';
import type { IsoDate } from '../../text/iso-date.ts';
import type { ReplaceAnswer } from '../article-desk.ts';
import { newArticleOf } from '../moderating/new-article-of.ts';
import { isFromFeed } from '../records/audit.ts';
import type { Scope } from '../records/scope.ts';
import { blockingDoubt } from './blocking-doubt.ts';
import type { FeedKit, FindCopies } from './feed-kit.ts';
import { findStanding, type Standing } from './find-standing.ts';
import { isPassing } from './passing-refusal.ts';

/** What came of an item. */
export type Taken =
  | {
      readonly kind: 'kept';
      readonly how: 'added' | 'replaced';
      readonly article: ListedArticle;
      readonly text: string;
    }
  /** It is there already; `article` is its id if a feed brought it. */
  | { readonly kind: 'unchanged'; readonly article: string | null }
  | { readonly kind: 'left-out'; readonly article: string | null; readonly why: LeftOut }
  /** It is to be tried again. */
  | { readonly kind: 'postponed'; readonly why: Refused };

/** The visit that an item is part of. */
export interface ItemContext {
  readonly scope: Scope;
  /** The feed's address. */
  readonly feed: string;
  /** What the feed calls itself. */
  readonly outlet: string | null;
  readonly today: IsoDate;
  readonly languages: readonly string[];
  readonly findCopies: FindCopies;
  readonly signal: AbortSignal;
}

/** Reads an item, and keeps it if it asks nothing. `became` is the article that it was before, null when none. */
export async function takeItem(
  kit: FeedKit,
  item: FeedItem,
  became: string | null,
  context: ItemContext,
): Promise<Taken> {
  const before = await standingOf(kit, context, became, item.url);
  const settled = settledBy(before, became);
  if (settled !== null) return settled;
  const { feed, outlet, signal } = context;
  const drafting = await draftFromFeedItem(
    item,
    isOfSite(item.url, feed) ? outlet : null,
    kit.tools,
    context,
    signal,
  );
  if (drafting.kind === 'refused') return refusedItem(drafting.refusal, became);
  const draft = withOutlet(drafting.draft);
  // A link may lead elsewhere than to where it points.
  const standing =
    before.kind === 'none' ? await standingOf(kit, context, null, draft.url) : before;
  const found = settledBy(standing, became);
  if (found !== null) return found;
  const article = standing.kind === 'brought' ? standing.article : null;
  const doubt = blockingDoubt(draft.doubts, article?.id ?? null);
  if (doubt !== null)
    return {
      kind: 'left-out',
      article: article?.id ?? null,
      why: { kind: 'doubt', doubt: doubt.kind },
    };
  return article === null
    ? await save(kit, context, draft)
    : await replace(kit, context, article, draft);
}

async function standingOf(
  { db, catalogue }: FeedKit,
  { scope }: ItemContext,
  became: string | null,
  url: string | null,
): Promise<Standing> {
  return findStanding(db, scope, await catalogue(scope), { became, url });
}

function settledBy({ kind }: Standing, became: string | null): Taken | null {
  if (kind === 'added-by-hand') return { kind: 'unchanged', article: null };
  if (kind === 'removed') return { kind: 'left-out', article: became, why: { kind: 'removed' } };
  return null;
}

async function save(kit: FeedKit, context: ItemContext, draft: ArticleDraft): Promise<Taken> {
  const { scope, feed } = context;
  const answer = await kit.desk.quiet.save(scope, { kind: 'feed', url: feed }, newArticleOf(draft));
  if (answer.kind === 'saved')
    return { kind: 'kept', how: 'added', article: answer.article, text: draft.text };
  return notKept(kit, scope, answer, null);
}

async function replace(
  kit: FeedKit,
  context: ItemContext,
  standing: ListedArticle,
  draft: ArticleDraft,
): Promise<Taken> {
  const { id, sha256, title, publishedOn } = standing;
  if (draft.sha256 === sha256 && (draft.title ?? title) === title)
    return { kind: 'unchanged', article: id };
  const { scope, feed } = context;
  // A feed that moves an item to the top gives it a new day; the article was published on the first.
  const published = draft.publishedOn?.basis === 'feed' ? publishedOn : draft.publishedOn;
  const article = newArticleOf({ ...draft, publishedOn: published ?? draft.publishedOn });
  const by = { kind: 'feed', url: feed } as const;
  const answer = await kit.desk.quiet.replace(scope, by, id, article);
  if (answer.kind === 'saved')
    return { kind: 'kept', how: 'replaced', article: answer.article, text: draft.text };
  return notKept(kit, scope, answer, id);
}

function notKept(
  { db }: FeedKit,
  scope: Scope,
  refusal: Exclude<ReplaceAnswer, { readonly kind: 'saved' }>,
  standing: string | null,
): Taken {
  if (refusal.kind === 'same-text' && standing === null)
    return { kind: 'unchanged', article: isFromFeed(db, scope, refusal.as) ? refusal.as : null };
  return refusedItem(refusal, standing);
}

function refusedItem(refusal: Refused, article: string | null): Taken {
  return isPassing(refusal)
    ? { kind: 'postponed', why: refusal }
    : { kind: 'left-out', article, why: { kind: 'refused', refusal } };
}

/** Whether an item stands on the site of its feed: only then is the feed's title its outlet's name. */
function isOfSite(item: string | null, feed: string): boolean {
  if (item === null) return true;
  const [one = '', other = ''] = [item, feed].map((url) =>
    new URL(url).hostname.replace(/^(?:www|feeds?|rss)\./, ''),
  );
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

/** The site's address, where nothing names the outlet. */
function withOutlet(draft: ArticleDraft): ArticleDraft {
  const outlet = draft.outlet ?? hostOutlet(draft.url);
  if (outlet === null) return draft;
  return { ...draft, outlet, doubts: draft.doubts.filter(({ kind }) => kind !== 'outlet-unknown') };
}
