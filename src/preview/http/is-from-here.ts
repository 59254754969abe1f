import type { IncomingMessage } from 'node:http';

/**
 * Whether a request comes from the page itself on this machine. The Host is checked against a site that got here
 * by DNS rebinding; the Origin, which browsers send with every POST, against a form or script of another site.
 */
export function isFromHere({ method, headers }: IncomingMessage, port: number): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host = '', origin } = headers;
  if (!hosts.includes(host)) return false;
  if (method === 'GET') return origin === undefined || origin === `http://${host}`;
  return method === 'POST' && origin === `http://${host}`;
}
