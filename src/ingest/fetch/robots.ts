import robots from 'robots-parser';
import type { Fetched, FetchRefusal } from './fetched.ts';

/** Whether robots.txt lets us fetch an address: null when it does. */
export type AskRobots = (url: URL, signal: AbortSignal) => Promise<FetchRefusal | null>;

interface Rules {
  readonly mayFetch: (url: string) => boolean;
  readonly reachable: boolean;
  readonly until: number;
}

// RFC 9309, 2.4: not longer than 24 hours.
const KEPT_MS = 24 * 3_600_000;
// An outage is asked about again soon.
const KEPT_UNREACHABLE_MS = 5 * 60_000;
const MAX_HOSTS = 500;
// RFC 9309 asks for 500 KiB. Matching costs pattern × path, so a hostile file of that size would hold the thread
// for a second; the rules of real sites take a tenth of this.
const MAX_TEXT = 128 * 1024;
const MAX_LINE = 1024;

// Its types describe an ES module, and it is none.
const parseRobots = robots as unknown as (
  url: string,
  text: string,
) => { readonly isAllowed: (url: string, product: string) => boolean | undefined };

/** Keeps what each origin's robots.txt says. `now` is in milliseconds. */
export function robotsKeeper(
  product: string,
  now: () => number,
  fetchText: (url: string, signal: AbortSignal) => Promise<Fetched>,
): AskRobots {
  const kept = new Map<string, Rules>();
  return async (url, signal) => {
    let rules = kept.get(url.origin);
    if (rules === undefined || rules.until <= now()) {
      const fetched = await fetchText(`${url.origin}/robots.txt`, signal);
      // Slow or stopped says nothing of the site, and where robots.txt may not be fetched, nothing may be.
      if (fetched.kind === 'refused' && isOurs(fetched.refusal)) return fetched.refusal;
      rules = readRules(fetched, product, url.origin, now());
      kept.delete(url.origin);
      kept.set(url.origin, rules);
      const [oldest] = kept.keys();
      if (kept.size > MAX_HOSTS && oldest !== undefined) kept.delete(oldest);
    }
    if (!rules.reachable) return { kind: 'robots-unreachable' };
    return rules.mayFetch(url.href) ? null : { kind: 'robots' };
  };
}

function isOurs({ kind }: FetchRefusal): boolean {
  return [
    'bad-address',
    'port',
    'private-address',
    'unknown-host',
    'unreachable',
    'slow',
    'stopped',
  ].includes(kind);
}

/** RFC 9309, 2.3.1: a client error means no rules, a server error means that nothing is allowed. */
function readRules(fetched: Fetched, product: string, origin: string, now: number): Rules {
  const everything = { mayFetch: () => true, reachable: true, until: now + KEPT_MS };
  if (fetched.kind === 'page') {
    const parsed = parseRobots(`${origin}/robots.txt`, harmless(fetched.bytes));
    return { ...everything, mayFetch: (url) => parsed.isAllowed(url, product) !== false };
  }
  if (fetched.kind === 'refused' && fetched.refusal.kind === 'status') {
    const { status } = fetched.refusal;
    if (status >= 500) return { ...everything, reachable: false, until: now + KEPT_UNREACHABLE_MS };
  }
  return everything;
}

function harmless(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes.subarray(0, MAX_TEXT));
  return text
    .split(/\r\n?|\n/)
    .filter((line) => line.length <= MAX_LINE)
    .join('\n');
}
