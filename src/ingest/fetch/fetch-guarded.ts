import type { Agent, Dispatcher } from 'undici';
import { request } from 'undici';
import type { Deadlines } from './deadline.ts';
import { SlowError, startDeadlines } from './deadline.ts';
import type { Fetched, FetchRefusal, Validators } from './fetched.ts';
import { contentType, header, joinedHeader, maxAge } from './header-values.ts';
import type { Network } from './network.ts';
import { PrivateAddressError } from './guarded-agent.ts';
import type { SizeLimits } from './read-body.ts';
import { readBody } from './read-body.ts';
import { webAddress } from './web-address.ts';

/** What is fixed for a process: who dials, how long, how much. */
export interface Line {
  readonly agent: Agent;
  readonly network: Network;
  readonly userAgent: string;
  readonly deadlines: Deadlines;
  readonly sizes: SizeLimits;
}

/** What differs from fetch to fetch. */
export interface Wish {
  readonly url: string;
  readonly accept: string;
  readonly takes: (mediaType: string) => boolean;
  readonly validators: Validators | null;
  readonly signal: AbortSignal | null;
  /** Asked before each hop; a refusal ends the fetch. */
  readonly mayFetch: (url: URL, signal: AbortSignal) => Promise<FetchRefusal | null>;
}

const MAX_REDIRECTS = 3;

/** Follows an address to a page, each hop checked as if somebody had typed it. */
export async function fetchGuarded(line: Line, wish: Wish): Promise<Fetched> {
  const deadline = startDeadlines(line.deadlines, wish.signal);
  try {
    let next = wish.url;
    for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
      const address = webAddress(next, line.network);
      if (address.kind !== 'address') return refused(address);
      const refusal = await wish.mayFetch(address.url, deadline.signal);
      if (refusal !== null) return refused(refusal);
      const answer = await askOnce(line, wish, address.url, deadline);
      if (answer.kind !== 'redirect') return answer;
      if (!URL.canParse(answer.location, address.url.href)) return refused({ kind: 'bad-address' });
      next = new URL(answer.location, address.url).href;
    }
    return refused({ kind: 'too-many-redirects' });
  } catch (error) {
    return refused(refusalOf(error, wish.signal));
  } finally {
    deadline.end();
  }
}

type Answer = Fetched | { readonly kind: 'redirect'; readonly location: string };

async function askOnce(
  line: Line,
  wish: Wish,
  url: URL,
  deadline: ReturnType<typeof startDeadlines>,
): Promise<Answer> {
  deadline.awaitHeaders();
  const response = await request(url, {
    dispatcher: line.agent,
    method: 'GET',
    headers: requestHeaders(line, wish),
    signal: deadline.signal,
    // Ours are exact; those of undici count in whole seconds.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  deadline.headersCame();
  const answer = await readAnswer(response, line, wish, url);
  // What we do not read must not keep the socket.
  response.body.on('error', () => {});
  response.body.destroy();
  return answer;
}

async function readAnswer(
  { statusCode, headers, body }: Dispatcher.ResponseData,
  line: Line,
  wish: Wish,
  url: URL,
): Promise<Answer> {
  const location = header(headers, 'location');
  if ([301, 302, 303, 307, 308].includes(statusCode) && location !== null) {
    return { kind: 'redirect', location };
  }
  if (statusCode === 304 && wish.validators !== null)
    return { kind: 'not-modified', url: url.href };
  if (statusCode !== 200) {
    return refused({ kind: 'status', status: statusCode }, header(headers, 'retry-after'));
  }
  const { mediaType, charset } = contentType(headers);
  if (mediaType !== null && !wish.takes(mediaType))
    return refused({ kind: 'content-type', mediaType });
  const encoding = joinedHeader(headers, 'content-encoding') ?? '';
  const read = await readBody(body, encoding, line.sizes);
  if (read.kind !== 'bytes') return refused(read);
  return {
    kind: 'page',
    url: url.href,
    bytes: read.bytes,
    mediaType,
    charset,
    etag: header(headers, 'etag'),
    lastModified: header(headers, 'last-modified'),
    maxAge: maxAge(headers),
    robotsTag: joinedHeader(headers, 'x-robots-tag'),
  };
}

function requestHeaders(line: Line, wish: Wish): Record<string, string> {
  const headers: Record<string, string> = {
    'user-agent': line.userAgent,
    accept: wish.accept,
    'accept-encoding': 'gzip, br',
  };
  const { etag = null, lastModified = null } = wish.validators ?? {};
  if (etag !== null) headers['if-none-match'] = etag;
  if (lastModified !== null) headers['if-modified-since'] = lastModified;
  return headers;
}

function refused(refusal: FetchRefusal, retryAfter: string | null = null): Fetched {
  return { kind: 'refused', refusal, retryAfter };
}

/** @throws what is no failure of the network but ours. */
function refusalOf(error: unknown, asked: AbortSignal | null): FetchRefusal {
  if (error instanceof SlowError) return { kind: 'slow' };
  if (asked?.aborted === true)
    return { kind: asked.reason instanceof SlowError ? 'slow' : 'stopped' };
  if (error instanceof PrivateAddressError) return { kind: 'private-address' };
  if (!(error instanceof Error) || error instanceof RangeError) throw error;
  const code = 'code' in error ? String(error.code) : '';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return { kind: 'unknown-host' };
  if (code === 'UND_ERR_CONNECT_TIMEOUT') return { kind: 'slow' };
  // ECONNREFUSED, UND_ERR_SOCKET, HPE_INVALID_CONSTANT, CERT_HAS_EXPIRED and the like
  if (code !== '' && !code.startsWith('ERR_INVALID_') && code !== 'UND_ERR_INVALID_ARG')
    return { kind: 'unreachable' };
  if (error instanceof AggregateError) return { kind: 'unreachable' };
  throw error;
}
