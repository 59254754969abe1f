import type { IsoDate } from '../../text/iso-date.ts';
import { decodeBytes } from '../decode/decode-bytes.ts';
import type { Refusal } from '../draft.ts';
import { findDay } from '../metadata/find-day.ts';
import { decodeEntities } from '../metadata/find-title.ts';
import type { Feed, FeedItem } from './feed.ts';
import type { RawItem } from './raw-feed.ts';
import { rawFeed } from './raw-feed.ts';

// A feed is asked for 20 items at most; what lies behind a hundred is an archive.
const MAX_ITEMS = 100;

/** RSS, Atom, RDF or JSON Feed. Entities declared in the document stand for nothing. */
export function readFeed(
  bytes: Uint8Array,
  charset: string | null,
  url: string,
  today: IsoDate,
):
  | { readonly kind: 'feed'; readonly feed: Feed }
  | { readonly kind: 'refused'; readonly refusal: Refusal } {
  const decoded = decodeBytes(bytes, charset);
  if (decoded === null) return { kind: 'refused', refusal: { kind: 'binary' } };
  const raw = rawFeed(decoded.text);
  if (raw === null) return { kind: 'refused', refusal: { kind: 'no-feed' } };
  const { title, ttl, items } = raw;
  const seen = new Set<string>();
  const kept: FeedItem[] = [];
  for (const item of items.slice(0, MAX_ITEMS)) {
    const read = itemOf(item, url, today);
    if (read === null || seen.has(read.id)) continue;
    seen.add(read.id);
    kept.push(read);
  }
  return { kind: 'feed', feed: { title: plainText(title), ttl: ttl ?? null, items: kept } };
}

function itemOf(raw: RawItem, base: string, today: IsoDate): FeedItem | null {
  const url = raw.url !== undefined && URL.canParse(raw.url, base) ? new URL(raw.url, base) : null;
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:';
  const id = raw.id ?? url?.href;
  if (id === undefined) return null;
  return {
    id,
    url: isWeb && url !== null ? url.href : null,
    title: plainText(raw.title),
    publishedOn: findDay(raw.published ?? '', today, 'day-first')?.day ?? null,
    updated: raw.updated ?? null,
    author: plainText(raw.author),
    html: raw.html ?? null,
  };
}

/** Titles in CDATA keep `&#8220;`, and some hold tags. */
function plainText(text: string | undefined): string | null {
  const plain = decodeEntities((text ?? '').replaceAll(/<[^<>]{1,200}>/g, ' '))
    .replaceAll(/\s+/g, ' ')
    .trim();
  return plain === '' ? null : plain;
}
