import { decodeBytes } from '../decode/decode-bytes.ts';
import { parsePage } from '../extract/dom.ts';
import type { PageBody } from '../extract/extract-body.ts';
import { cleanBody, extractBody } from '../extract/extract-body.ts';
import { pageMarks } from '../extract/page-marks.ts';
import { pageText } from '../extract/page-text.ts';
import { scanTags } from '../extract/tag-scan.ts';
import { findAuthor } from '../metadata/find-author.ts';
import { findOutlet } from '../metadata/find-outlet.ts';
import { findTitle } from '../metadata/find-title.ts';
import type { PageFacts } from '../metadata/page-facts.ts';
import { pageFacts } from '../metadata/page-facts.ts';
import { dateDoubt, publicationDate } from '../metadata/publication-date.ts';
import type { FragmentRequest, PageRequest, Reading, Refused } from './reading.ts';
import { refused } from './reading.ts';

/** The article in an HTML page, unless the page says that it is not to be kept or read freely. */
export function readPage(request: PageRequest): Reading | Refused {
  const opened = openPage(request);
  if ('refusal' in opened) return opened;
  const mark = pageMarks(opened.facts, request.robotsTag);
  if (mark !== null) return refused(mark);
  const read = readFacts(opened.facts);
  const body = extractBody(opened.html);
  return body === null ? refused({ kind: 'no-article' }) : { ...read, ...textOf(body) };
}

/** All that is found in an HTML page; the text is empty when there is no article. */
export function readAnyPage(request: PageRequest): Reading | Refused {
  const opened = openPage(request);
  if ('refusal' in opened) return opened;
  const read = readFacts(opened.facts);
  return { ...read, ...textOf(extractBody(opened.html) ?? { blocks: [], dropped: [] }) };
}

function openPage({
  bytes,
  charset,
  url,
  today,
}: PageRequest): { readonly html: string; readonly facts: PageFacts } | Refused {
  const decoded = decodeBytes(bytes, charset);
  if (decoded === null) return refused({ kind: 'binary' });
  const html = decoded.text;
  const scan = scanTags(html);
  if (scan !== 'fine') return refused({ kind: scan });
  return { html, facts: pageFacts(parsePage(html), url, today) };
}

/** The article in a feed's item, which brings no page around it. */
export function readFragment({ html, title, url }: FragmentRequest): Reading | Refused {
  const scan = scanTags(html);
  if (scan !== 'fine') return refused({ kind: scan });
  const body = cleanBody(
    `<html><body>${html}</body></html>`,
    title === null ? [] : [title],
    new Set(),
  );
  if (body === null) return refused({ kind: 'no-article' });
  const unknown = { outlet: null, publishedOn: null, author: null, rights: null, language: null };
  return { ...unknown, title, url, dateDoubt: { kind: 'date-unknown' }, ...textOf(body) };
}

function textOf({ blocks, dropped }: PageBody): Pick<Reading, 'text' | 'dropped'> {
  const text = pageText(blocks);
  return {
    text,
    dropped: dropped.map((each) => ({ text: each, start: null, end: null, at: text.length })),
  };
}

function readFacts(facts: PageFacts): Omit<Reading, 'text' | 'dropped'> {
  const date = publicationDate(facts);
  return {
    title: findTitle(facts),
    outlet: findOutlet(facts),
    publishedOn: date.found === null ? null : { value: date.found.day, basis: date.found.basis },
    dateDoubt: dateDoubt(date),
    author: findAuthor(facts),
    url: facts.url ?? webAddressIn(facts.canonical),
    rights: null,
    language: /^[a-z]{2}(?=-|$)/.exec(facts.language)?.[0] ?? null,
  };
}

function webAddressIn(canonical: string | null): string | null {
  return canonical !== null && /^https?:\/\//i.test(canonical) && URL.canParse(canonical)
    ? canonical
    : null;
}
