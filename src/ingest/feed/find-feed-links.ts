import { decodeBytes } from '../decode/decode-bytes.ts';
import { decodeEntities } from '../metadata/find-title.ts';

/** A feed that a page names. */
export interface FeedLink {
  readonly url: string;
  readonly title: string | null;
}

const FEED_TYPES = ['application/rss+xml', 'application/atom+xml', 'application/feed+json'];
// Links stand in the head; the longest of 681 real heads is a tenth of it.
const HEAD_BYTES = 512 * 1024;
const MOST_LINKS = 5;

// <link rel="alternate" type="application/rss+xml" title="News" href="/feed">
const LINK = /<link\s[^<>]{1,2000}>/gi;
// href="/feed" · type=application/rss+xml
const ATTRIBUTE =
  /([a-z-]{1,20})\s{0,5}=\s{0,5}(?:"([^"]{0,2000})"|'([^']{0,2000})'|([^\s"'>]{1,2000}))/gi;

/** The feeds in a page's head, at most five, each once, in its order. `base` is the page's address. */
export function findFeedLinks(
  bytes: Uint8Array,
  charset: string | null,
  base: string,
): readonly FeedLink[] {
  const decoded = decodeBytes(bytes.subarray(0, HEAD_BYTES), charset);
  const found = new Map<string, FeedLink>();
  for (const [tag] of decoded?.text.matchAll(LINK) ?? []) {
    const link = feedLink(tag, base);
    if (link !== null && !found.has(link.url)) found.set(link.url, link);
    if (found.size === MOST_LINKS) break;
  }
  return [...found.values()];
}

function feedLink(tag: string, base: string): FeedLink | null {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of tag.matchAll(ATTRIBUTE)) {
    const value = decodeEntities(double ?? single ?? bare ?? '').trim();
    if (!attributes.has(name.toLowerCase())) attributes.set(name.toLowerCase(), value);
  }
  const rel = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
  const type = (attributes.get('type') ?? '').toLowerCase();
  const href = attributes.get('href') ?? '';
  if (!rel.includes('alternate') || !FEED_TYPES.includes(type) || href === '') return null;
  if (!URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const title = (attributes.get('title') ?? '').replaceAll(/\s+/g, ' ').slice(0, 200);
  return { url: url.href, title: title === '' ? null : title };
}
