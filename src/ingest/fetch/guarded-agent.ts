import { isIP } from 'node:net';
import type { LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import type { Network } from './network.ts';
import { bareHost } from './web-address.ts';

/** Thrown inside the dialler when an address is not to be reached; the fetcher turns it into a refusal. */
export class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError';
  readonly code = 'private-address';
}

/**
 * An agent that looks at every address in the moment it is dialled, so that a second answer of the name server
 * changes nothing. It keeps no cookies and heeds no proxy variables.
 */
export function guardedAgent(network: Network, timeout: number): Agent {
  const dials = new Map<number, buildConnector.connector>();
  return new Agent({
    // A page is fetched once: idle sockets would only wait to be used against us.
    pipelining: 0,
    keepAliveTimeout: 1,
    connect: (options, callback) => {
      const port = portOf(options.port, options.protocol);
      const host = bareHost(options.hostname);
      if (isIP(host) !== 0 && !network.permits(host, port)) {
        callback(new PrivateAddressError(`Cannot dial "${host}": it is not public`), null);
        return;
      }
      let dial = dials.get(port);
      if (dial === undefined) {
        dial = buildConnector({ lookup: guardedLookup(network, port), timeout, allowH2: false });
        dials.set(port, dial);
      }
      dial(options, callback);
    },
  });
}

/** One private address among the answers is enough to refuse: nobody honest mixes them. */
function guardedLookup(network: Network, port: number): LookupFunction {
  return (hostname, options, callback) => {
    network.lookup(hostname, { ...options, all: true }, (error, answer) => {
      if (error !== null) {
        callback(error, [], 0);
        return;
      }
      const addresses = Array.isArray(answer) ? answer : [{ address: answer, family: 4 }];
      const [first] = addresses;
      if (first === undefined || !addresses.every((each) => network.permits(each.address, port))) {
        callback(new PrivateAddressError(`Cannot dial "${hostname}": it is not public`), [], 0);
        return;
      }
      if (options.all === true) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

function portOf(port: string | number, protocol: string): number {
  if (port !== '' && Number(port) !== 0) return Number(port);
  return protocol === 'https:' ? 443 : 80;
}
