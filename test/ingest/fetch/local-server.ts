import { once } from 'node:events';
import type { IncomingMessage, RequestListener } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Network } from '../../../src/ingest/fetch/network.ts';
import { isPublicAddress } from '../../../src/ingest/fetch/network.ts';
import { openFetcher, type Fetcher } from '../../../src/ingest/fetch/fetcher.ts';

export interface LocalServer {
  readonly port: number;
  /** Every request that reached it. */
  readonly requests: readonly IncomingMessage[];
}

/** A server on every address of the machine, IPv4 and IPv6; it stops with the test. */
export async function localServer(answer: RequestListener): Promise<LocalServer> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    answer(request, response);
  });
  server.listen(0, '::');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  return { port: (server.address() as AddressInfo).port, requests };
}

/** A host to dial and the addresses that it has, call by call; the last answer stays. */
export type Hosts = Readonly<Record<string, readonly (readonly string[])[]>>;

// Stands for a public server: a loopback address of its own that nothing else in a test uses.
export const PUBLIC = '127.0.0.2';

/** The network as it is in service, but for one address that stands for a public one, and the names given. */
export function networkWith(port: number, hosts: Hosts): Network {
  const calls = new Map<string, number>();
  return {
    permitsPort: (asked) => asked === port,
    permits: (address, asked) => asked === port && (address === PUBLIC || isPublicAddress(address)),
    lookup: (host, options, callback) => {
      const call = calls.get(host) ?? 0;
      calls.set(host, call + 1);
      const answers = hosts[host] ?? [];
      const addresses = answers[Math.min(call, answers.length - 1)] ?? [];
      const all = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
      const [first] = all;
      const missing = Object.assign(new Error(`No such host: ${host}`), { code: 'ENOTFOUND' });
      if (first === undefined) callback(missing, [], 0);
      else if (options.all === true) callback(null, all);
      else callback(null, first.address, first.family);
    },
  };
}

/** A fetcher that finds `site.test` on the local server; it closes with the test. */
export function fetcherFor(
  port: number,
  hosts: Hosts = {},
  headers = 2_000,
  total = 4_000,
): Fetcher {
  const network = networkWith(port, { 'site.test': [[PUBLIC]], ...hosts });
  const deadlines = { headers, total };
  const fetcher = openFetcher({ userAgent: 'onrecord/0.1', network, deadlines, now: () => 0 });
  onTestFinished(() => fetcher.close());
  return fetcher;
}
