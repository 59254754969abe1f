import type { Deadlines } from './deadline.ts';
import type { Fetched, Validators } from './fetched.ts';
import type { Line } from './fetch-guarded.ts';
import { fetchGuarded } from './fetch-guarded.ts';
import { guardedAgent } from './guarded-agent.ts';
import type { Network } from './network.ts';
import { robotsKeeper } from './robots.ts';

/** Fetches what strangers name. Refusals are answers; only our own mistakes are thrown. */
export interface Fetcher {
  /** A page that robots.txt lets us read: HTML, plain text or Markdown. */
  readonly fetchPage: (url: string, signal: AbortSignal | null) => Promise<Fetched>;
  /** A feed; only its address is asked for, so robots.txt is left out. */
  readonly fetchFeed: (
    url: string,
    validators: Validators,
    signal: AbortSignal | null,
  ) => Promise<Fetched>;
  /** An uploaded file, whatever its type; only from the hosts that Discord keeps uploads on. */
  readonly fetchAttachment: (url: string, signal: AbortSignal | null) => Promise<Fetched>;
  readonly close: () => Promise<void>;
}

interface FetcherSettings {
  /** `name/version (+address)`; the name before the slash is what robots.txt may call us. */
  readonly userAgent: string;
  readonly network: Network;
  readonly deadlines: Deadlines;
  /** Milliseconds, for the age of robots.txt. */
  readonly now: () => number;
  /** Where uploads lie when it is not Discord that keeps them: `http://127.0.0.1:1234`. Never from a user. */
  readonly uploadOrigin?: string;
}

export const FETCH_DEADLINES: Deadlines = { headers: 10_000, total: 20_000 };

const MIB = 1024 * 1024;
// The largest of 681 real pages has 1.6 MiB unpacked.
const SIZES = { wire: 3 * MIB, unpacked: 8 * MIB };

const PAGE_TYPES = ['text/html', 'application/xhtml+xml', 'text/plain', 'text/markdown'];
const FEED_TYPES = [
  ...['application/rss+xml', 'application/atom+xml', 'application/feed+json', 'application/json'],
  ...['application/xml', 'text/xml', 'application/rdf+xml', 'text/plain', 'text/html'],
];
const UPLOAD_HOSTS = ['cdn.discordapp.com', 'media.discordapp.net'];

export function openFetcher(settings: FetcherSettings): Fetcher {
  const { userAgent, network, deadlines, now } = settings;
  const agent = guardedAgent(network, deadlines.headers);
  const line: Line = { agent, network, userAgent, deadlines, sizes: SIZES };
  const [product = userAgent] = userAgent.split('/', 1);
  const askRobots = robotsKeeper(product, now, (url, signal) =>
    fetchGuarded(line, {
      url,
      signal,
      accept: 'text/plain, */*;q=0.1',
      takes: () => true,
      validators: null,
      mayFetch: anywhere,
    }),
  );
  return {
    fetchPage: (url, signal) =>
      fetchGuarded(line, {
        url,
        signal,
        accept: 'text/html, application/xhtml+xml;q=0.9, text/plain;q=0.5, text/markdown;q=0.5',
        takes: (type) => PAGE_TYPES.includes(type),
        validators: null,
        mayFetch: askRobots,
      }),
    fetchFeed: (url, validators, signal) =>
      fetchGuarded(line, {
        url,
        signal,
        accept: `${FEED_TYPES.slice(0, 6).join(', ')}, */*;q=0.1`,
        takes: (type) => FEED_TYPES.includes(type),
        validators,
        mayFetch: anywhere,
      }),
    fetchAttachment: (url, signal) =>
      fetchGuarded(line, {
        url,
        signal,
        accept: '*/*',
        takes: () => true,
        validators: null,
        mayFetch: (hop) =>
          Promise.resolve(isUpload(hop, settings.uploadOrigin) ? null : { kind: 'bad-address' }),
      }),
    close: () => agent.destroy(),
  };
}

function isUpload({ origin, hostname, protocol }: URL, instead: string | undefined): boolean {
  if (instead !== undefined) return origin === instead;
  return UPLOAD_HOSTS.includes(hostname) && protocol === 'https:';
}

function anywhere(): Promise<null> {
  return Promise.resolve(null);
}
