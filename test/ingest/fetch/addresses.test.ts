import { describe, expect, test } from 'vitest';
import { isPublicAddress, PUBLIC_NETWORK } from '../../../src/ingest/fetch/network.ts';
import { openTools } from '../../../src/ingest/open-tools.ts';
import { fetcherFor, localServer, networkWith, PUBLIC } from './local-server.ts';

const SPELLINGS = [
  '127.0.0.1',
  'localhost',
  '[::1]',
  '0.0.0.0',
  '2130706433',
  '0x7f.1',
  '127.1',
  '0177.0.0.1',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[64:ff9b::7f00:1]',
  'loop.test',
];

const LOOPBACK = { localhost: [['127.0.0.1', '::1']], 'loop.test': [['::ffff:127.0.0.1']] };

describe('addresses that are not public', () => {
  test.for(SPELLINGS)('refuses http://%s/ and opens no socket', async (host) => {
    const server = await localServer((_, response) => response.end('SECRET'));
    const fetched = await fetcherFor(server.port, LOOPBACK).fetchPage(
      `http://${host}:${server.port}/`,
      null,
    );
    expect(fetched).toMatchObject({ kind: 'refused', refusal: { kind: 'private-address' } });
    expect(server.requests).toHaveLength(0);
  });

  test.for(SPELLINGS)('refuses http://%s/ behind a redirect', async (host) => {
    const server = await localServer((request, response) => {
      const location = `http://${host}:${server.port}/secret`;
      if (request.url === '/go') response.writeHead(302, { location }).end();
      else response.writeHead(request.url === '/robots.txt' ? 404 : 200).end('SECRET');
    });
    const fetched = await fetcherFor(server.port, LOOPBACK).fetchPage(
      `http://site.test:${server.port}/go`,
      null,
    );
    expect(fetched).toMatchObject({ kind: 'refused', refusal: { kind: 'private-address' } });
    expect(server.requests.map(({ url }) => url)).not.toContain('/secret');
  });

  test('refuses a name whose second answer is another', async () => {
    const server = await localServer((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(404).end();
      else response.writeHead(200, { 'content-type': 'text/html' }).end('SECRET');
    });
    // robots.txt is asked at the first answer, the page at the second.
    const hosts = { 'turning.test': [[PUBLIC], ['127.0.0.1']] };
    const fetched = await fetcherFor(server.port, hosts).fetchPage(
      `http://turning.test:${server.port}/secret`,
      null,
    );
    expect(fetched).toMatchObject({ kind: 'refused', refusal: { kind: 'private-address' } });
    expect(server.requests.map(({ url }) => url)).toEqual(['/robots.txt']);
  });

  test('refuses a name that has a private address among its public ones', async () => {
    const server = await localServer((_, response) => response.end('SECRET'));
    const hosts = { 'mixed.test': [[PUBLIC, '10.0.0.1']] };
    const fetched = await fetcherFor(server.port, hosts).fetchPage(
      `http://mixed.test:${server.port}/`,
      null,
    );
    expect(fetched).toMatchObject({ refusal: { kind: 'private-address' } });
    expect(server.requests).toHaveLength(0);
  });

  test.for([
    ['10.0.0.1', false],
    ['172.16.0.1', false],
    ['192.168.1.1', false],
    ['169.254.169.254', false],
    ['100.64.0.1', false],
    ['198.18.0.1', false],
    ['224.0.0.1', false],
    ['255.255.255.255', false],
    ['fc00::1', false],
    ['fe80::1', false],
    ['::ffff:10.0.0.1', false],
    ['64:ff9b::a00:1', false],
    ['2002:7f00:1::', false],
    ['no address', false],
    ['8.8.8.8', true],
    ['2606:4700::1', true],
  ] as const)('knows of %s whether it is public: %s', ([address, isPublic]) => {
    expect(isPublicAddress(address)).toBe(isPublic);
  });

  test('in service only the ports of the web are dialled, and loopback never', async () => {
    expect([80, 443, 8080, 22].map(PUBLIC_NETWORK.permitsPort)).toEqual([true, true, false, false]);
    expect(PUBLIC_NETWORK.permits('127.0.0.1', 80)).toBe(false);
    const { fetcher, reader } = openTools('onrecord/0.1');
    const refusals = await Promise.all(
      ['http://127.0.0.1:8080/', 'http://127.0.0.1/', 'http://[::1]/', 'http://0x7f000001/'].map(
        (url) => fetcher.fetchPage(url, null),
      ),
    );
    await Promise.all([fetcher.close(), reader.close()]);
    expect(
      refusals.map((each) => (each.kind === 'refused' ? each.refusal.kind : each.kind)),
    ).toEqual(['port', 'private-address', 'private-address', 'private-address']);
  });

  test.for([
    'ftp://site.test/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'http://user@site.test/',
    'http://user:word@site.test/',
    'site.test',
    `http://site.test/${'a'.repeat(2048)}`,
  ])('takes no address like %s', async (url) => {
    expect(await fetcherFor(80).fetchPage(url, null)).toMatchObject({
      refusal: { kind: 'bad-address' },
    });
  });

  test('a name without an address is unknown, not private', async () => {
    const fetched = await fetcherFor(80).fetchPage('http://absent.test/', null);
    expect(fetched).toMatchObject({ refusal: { kind: 'unknown-host' } });
  });

  test('the stand-in for a public server is the only exception of the tests', () => {
    const network = networkWith(8000, {});
    expect(network.permits(PUBLIC, 8000)).toBe(true);
    expect(network.permits('127.0.0.1', 8000)).toBe(false);
  });
});
