import type { DraftContext, Tools } from './draft-context.ts';
import { draftOf } from './draft-context.ts';
import type { Drafting } from './draft.ts';
import type { FetchedPage } from './fetch/fetched.ts';
import { hostOutlet } from './metadata/find-outlet.ts';
import type { ReadRequest } from './reader/reading.ts';

/** The article behind an address that somebody typed. */
export async function draftFromLink(
  url: string,
  { fetcher, reader }: Tools,
  context: DraftContext,
  signal: AbortSignal | null,
): Promise<Drafting> {
  const page = await fetcher.fetchPage(url, signal);
  if (page.kind === 'refused') return { kind: 'refused', refusal: page.refusal };
  // Nothing was sent that a server could call unchanged.
  if (page.kind === 'not-modified')
    return { kind: 'refused', refusal: { kind: 'status', status: 304 } };
  const read = await reader.read(requestFor(page, context));
  if (read.kind === 'refused') return read;
  if (read.kind !== 'reading') throw new TypeError(`Cannot draft an article from "${read.kind}"`);
  const { bytes, etag, lastModified } = page;
  const outlet = read.reading.outlet ?? hostOutlet(page.url);
  const reading = { ...read.reading, outlet, url: page.url };
  return draftOf(reading, { source: 'url', bytes, etag, lastModified }, context);
}

function requestFor(page: FetchedPage, { today }: DraftContext): ReadRequest {
  const { bytes, charset, robotsTag, url, mediaType } = page;
  if (mediaType === 'text/plain' || mediaType === 'text/markdown') {
    const format = mediaType === 'text/plain' ? 'plain' : 'markdown';
    return { kind: 'text', format, bytes, charset, url, today };
  }
  return { kind: 'page', bytes, charset, robotsTag, url, today };
}
