import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** What may be dialled. Nothing that a user types or a server answers can reach this: `main` and tests hand it in. */
export interface Network {
  readonly lookup: LookupFunction;
  /** Whether a socket may be opened to this address, written as an IP literal. */
  readonly permits: (address: string, port: number) => boolean;
  readonly permitsPort: (port: number) => boolean;
}

/** The public internet, web ports only. */
export const PUBLIC_NETWORK: Network = {
  lookup,
  permits: (address, port) => isWebPort(port) && isPublicAddress(address),
  permitsPort: isWebPort,
};

/**
 * Whether the address is unicast and public: not loopback, private, link-local, carrier-grade NAT, NAT64, 6to4,
 * multicast, reserved; an IPv4 address mapped into IPv6 counts as what it maps.
 */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

function isWebPort(port: number): boolean {
  return port === 80 || port === 443;
}
