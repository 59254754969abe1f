import { collapsed } from '../extract/dom.ts';
import { isArticle } from './json-ld.ts';
import type { PageFacts } from './page-facts.ts';

// Strike called off | Harbour Post · Strike called off - Harbour Post
const SEPARATOR = /\s+(?:\||-|–|—|::|»|«|·|•)\s+/;
const MAX_TITLE = 300;

/**
 * The headline: the `<h1>` that begins the `<title>`, the article's JSON-LD headline, og:title, the only `<h1>`,
 * the longest part of the `<title>`; without the name of the site. Null when the page has none of them.
 */
export function findTitle(facts: PageFacts): string | null {
  const { page, metas } = facts;
  const site = metas.first(['og:site_name', 'application-name', 'dc.publisher']);
  const title = collapsed(page.querySelector('title')?.textContent ?? '');
  const headings = [...page.querySelectorAll('h1')]
    .map((heading) => collapsed(heading.textContent))
    .filter((text) => text !== '');
  const [only, ...others] = headings;
  const candidates = [
    headings.find((text) => text.length > 5 && title.toLowerCase().startsWith(text.toLowerCase())),
    ...facts.nodes.filter(isArticle).map((node) => node['headline']),
    metas.first(['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'parsely-title']),
    others.length === 0 ? only : undefined,
    longestPart(title),
  ];
  for (const candidate of candidates) {
    if (typeof candidate !== 'string') continue;
    const text = withoutSite(collapsed(decodeEntities(candidate)), site);
    if (text !== '' && text.length <= MAX_TITLE) return text;
  }
  return null;
}

/** JSON-LD and feeds often hold `&#8220;` where a page would show “. */
export function decodeEntities(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, ...groups) => {
    const [decimal, hex, name] = groups as readonly (string | undefined)[];
    if (name !== undefined) return NAMED.get(name.toLowerCase()) ?? whole;
    const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    const isText = point >= 0x20 && point <= 0x10_ffff && (point < 0xd800 || point > 0xdfff);
    return isText ? String.fromCodePoint(point) : whole;
  });
}

const NAMED = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    laquo: '«',
    raquo: '»',
    hellip: '…',
  }),
);

function withoutSite(text: string, site: string | null): string {
  if (site === null) return text;
  const parts = text.split(SEPARATOR);
  const last = parts.at(-1) ?? '';
  const isSite =
    parts.length > 1 &&
    last.length > 1 &&
    (site.toLowerCase().includes(last.toLowerCase()) ||
      last.toLowerCase().includes(site.toLowerCase()));
  if (!isSite) return text;
  return text.slice(0, text.lastIndexOf(last)).replace(/\s+(?:\||-|–|—|::|»|«|·|•)\s+$/, '');
}

function longestPart(title: string): string | undefined {
  return title.split(SEPARATOR).sort((a, b) => b.length - a.length)[0];
}
