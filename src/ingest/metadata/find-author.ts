import { collapsed } from '../extract/dom.ts';
import { namesOf } from './json-ld.ts';
import type { PageFacts } from './page-facts.ts';

const META = [
  'author article:author og:article:author dc.creator dcterms.creator dc:creator citation_author',
  'parsely-author sailthru.author byl creator',
].flatMap((names) => names.split(' '));

const SELECTORS = [
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop="author"]',
  '[rel="author"]',
  'a[href*="/author/"]',
  'a[href*="/autor/"]',
  '.author.vcard a',
  '.byline a',
  '.author a',
  '.author',
  '.byline',
  '.autor',
];

// By Anna Hale · Von Anna Hale · Posted by Anna Hale
const BY =
  /^(?:by|von|par|por|di|door|autor(?:in)?|author|text|posted by|written by|geschrieben von)\b[:\s]+/i;
const MAX_AUTHOR = 90;

/** Who wrote it, several names parted by “; ”; null when nobody is named. A suggestion: nothing was measured. */
export function findAuthor(facts: PageFacts): string | null {
  for (const node of facts.nodes) {
    const joined = [...new Set(namesOf(node['author']).map(tidy))].filter(isName).join('; ');
    if (isName(joined)) return joined;
  }
  for (const name of META) {
    const author = tidy(facts.metas.first([name]) ?? '');
    if (isName(author)) return author;
  }
  for (const selector of SELECTORS) {
    const author = tidy(facts.page.querySelector(selector)?.textContent ?? '');
    if (isName(author)) return author;
  }
  return null;
}

function tidy(text: string): string {
  return collapsed(text)
    .replace(BY, '')
    .replace(/\s*[|,].*$/, '');
}

/** No address, account or role in the name's place. */
function isName(text: string): boolean {
  if (text.length < 3 || text.length > MAX_AUTHOR || !/\p{L}/u.test(text)) return false;
  if (/https?:|www\.|@|\d/.test(text)) return false;
  return !/^(?:admin|administrator|redaktion|editor|editors|staff|root|webmaster|unknown|author|news ?desk)$/i.test(
    text,
  );
}
