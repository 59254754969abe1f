import type { DraftContext, Tools } from './draft-context.ts';
import { draftOf } from './draft-context.ts';
import { draftFromLink } from './draft-from-link.ts';
import type { ArticleDraft, Doubt, Drafting } from './draft.ts';
import type { FeedItem } from './feed/feed.ts';

// Feeds that carry whole articles carry whole paragraphs; summaries are shorter or end in dots.
const MIN_FULL_TEXT = 1500;

/** The article of a feed's item: its full text if the feed carries it, else the page that it names. */
export async function draftFromFeedItem(
  item: FeedItem,
  outlet: string | null,
  tools: Tools,
  context: DraftContext,
  signal: AbortSignal | null,
): Promise<Drafting> {
  const carried = await carriedArticle(item, tools, context);
  if (carried !== null) return withFeedFacts(carried, item, outlet);
  if (item.url === null) return { kind: 'refused', refusal: { kind: 'no-article' } };
  return withFeedFacts(await draftFromLink(item.url, tools, context, signal), item, outlet);
}

async function carriedArticle(
  { html, title, url }: FeedItem,
  { reader }: Tools,
  context: DraftContext,
): Promise<Drafting | null> {
  if (html === null || html.length < MIN_FULL_TEXT) return null;
  const read = await reader.read({ kind: 'fragment', html, title, url, today: context.today });
  if (read.kind !== 'reading') return null;
  const { text } = read.reading;
  // … and the strike goes on […]
  if (text.length < MIN_FULL_TEXT || /(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*$/.test(text)) return null;
  const provenance = { source: 'feed', bytes: html, etag: null, lastModified: null } as const;
  return draftOf(read.reading, provenance, context);
}

/** The feed as a further witness: it settles a doubt about the day, and fills what the page left open. */
function withFeedFacts(drafting: Drafting, item: FeedItem, outlet: string | null): Drafting {
  if (drafting.kind === 'refused') return drafting;
  const { draft } = drafting;
  const facts: Partial<ArticleDraft> = {
    title: draft.title ?? item.title,
    author: draft.author ?? item.author,
    outlet: draft.outlet ?? (outlet === null ? null : { value: outlet, basis: 'stated' }),
    publishedOn:
      draft.publishedOn ??
      (item.publishedOn === null ? null : { value: item.publishedOn, basis: 'feed' }),
  };
  const whole = { ...draft, ...facts, source: 'feed' as const };
  const doubts = draft.doubts.filter((doubt) => !isSettled(doubt, whole, item));
  return { kind: 'draft', draft: { ...whole, doubts } };
}

function isSettled(doubt: Doubt, draft: ArticleDraft, item: FeedItem): boolean {
  switch (doubt.kind) {
    case 'title-unknown':
      return draft.title !== null;
    case 'outlet-unknown':
      return draft.outlet !== null;
    case 'date-unknown':
      return draft.publishedOn !== null;
    case 'date-unconfirmed':
    case 'two-dates':
      return item.publishedOn !== null && draft.publishedOn?.value === item.publishedOn;
    case 'language':
    case 'near-copy':
    case 'hidden-characters':
      return false;
  }
}
