import { isIP } from 'node:net';
import type { FetchRefusal } from './fetched.ts';
import type { Network } from './network.ts';

// The longest address that common servers and browsers agree on.
const MAX_ADDRESS = 2048;

/**
 * The address with its fragment taken off, or why it is not fetched. `new URL` has by then turned decimal, hex,
 * octal and short spellings of an IPv4 host into the dotted one.
 */
export function webAddress(
  typed: string,
  network: Network,
): { readonly kind: 'address'; readonly url: URL } | FetchRefusal {
  if (typed.length > MAX_ADDRESS || !URL.canParse(typed)) return { kind: 'bad-address' };
  const url = new URL(typed);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { kind: 'bad-address' };
  if (url.username !== '' || url.password !== '' || url.hostname === '')
    return { kind: 'bad-address' };
  const port = portOf(url);
  if (!network.permitsPort(port)) return { kind: 'port' };
  const host = bareHost(url.hostname);
  if (isIP(host) !== 0 && !network.permits(host, port)) return { kind: 'private-address' };
  url.hash = '';
  return { kind: 'address', url };
}

function portOf(url: URL): number {
  if (url.port !== '') return Number(url.port);
  return url.protocol === 'https:' ? 443 : 80;
}

/** `[::1]` without its brackets. */
export function bareHost(hostname: string): string {
  return hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
}
