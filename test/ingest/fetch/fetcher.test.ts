import type { RequestListener } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Fetched } from '../../../src/ingest/fetch/fetched.ts';
import { fetcherFor, localServer } from './local-server.ts';

const HTML = { 'content-type': 'text/html; charset=windows-1251' };

/** The answer to one fetch of `/page`, with no rules for robots. */
async function pageFrom(
  answer: RequestListener,
  deadlines: readonly [number, number] = [2000, 4000],
) {
  const server = await localServer((request, response) => {
    if (request.url === '/robots.txt') response.writeHead(404).end();
    else answer(request, response);
  });
  const fetcher = fetcherFor(server.port, {}, ...deadlines);
  const fetched = await fetcher.fetchPage(`http://site.test:${server.port}/page#part`, null);
  return { fetched, server };
}

function refusalOf(fetched: Fetched): string {
  return fetched.kind === 'refused' ? fetched.refusal.kind : fetched.kind;
}

describe('fetchPage', () => {
  test('gives the bytes and what the headers say', async () => {
    const { fetched, server } = await pageFrom((_, response) => {
      response.writeHead(200, { ...HTML, etag: '"v1"', 'cache-control': 'public, max-age=60' });
      response.end('<p>Hello');
    });
    expect(fetched).toMatchObject({
      kind: 'page',
      url: `http://site.test:${server.port}/page`,
      mediaType: 'text/html',
      charset: 'windows-1251',
      etag: '"v1"',
      lastModified: null,
      maxAge: 60,
    });
    expect(fetched.kind === 'page' && Buffer.from(fetched.bytes).toString()).toBe('<p>Hello');
  });

  test('sends no cookies, no authorisation, and says who it is', async () => {
    const { server } = await pageFrom((_, response) => {
      response.writeHead(200, { ...HTML, 'set-cookie': 'a=b' }).end('x');
    });
    const headers = server.requests.at(-1)?.headers ?? {};
    expect(headers['user-agent']).toBe('onrecord/0.1');
    expect(Object.keys(headers).sort()).toEqual(
      ['accept', 'accept-encoding', 'connection', 'host', 'user-agent'].sort(),
    );
  });

  test.for([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ] as const)('unpacks %s', async ([encoding, pack]) => {
    const { fetched } = await pageFrom((_, response) => {
      response.writeHead(200, { ...HTML, 'content-encoding': encoding }).end(pack('words'));
    });
    expect(fetched.kind === 'page' && Buffer.from(fetched.bytes).toString()).toBe('words');
  });

  test('ends a bomb while it unpacks', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
    const { fetched } = await pageFrom((_, response) => {
      response.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end(bomb);
    });
    expect(refusalOf(fetched)).toBe('too-large');
  });

  test('ends a stream that never ends, by its size', async () => {
    const { fetched } = await pageFrom((_, response) => {
      response.writeHead(200, HTML);
      const piece = Buffer.alloc(64 * 1024, 'a');
      const send = (): void => {
        while (!response.destroyed && response.write(piece)) {
          /* until the pipe is full */
        }
      };
      response.on('drain', send);
      send();
    });
    expect(refusalOf(fetched)).toBe('too-large');
  });

  test('ends a stream that trickles, by the clock', async () => {
    const { fetched } = await pageFrom(
      (_, response) => {
        response.writeHead(200, HTML).write('a');
      },
      [200, 300],
    );
    expect(refusalOf(fetched)).toBe('slow');
  });

  test('does not wait for headers that do not come', async () => {
    const { fetched } = await pageFrom(() => {}, [100, 3000]);
    expect(refusalOf(fetched)).toBe('slow');
  });

  test.for([
    ['image/png', 'content-type'],
    ['application/pdf', 'content-type'],
    ['text/plain; charset=utf-8', 'page'],
    ['application/xhtml+xml', 'page'],
  ] as const)('of %s makes %s', async ([type, outcome]) => {
    const { fetched } = await pageFrom((_, response) => {
      response.writeHead(200, { 'content-type': type }).end('x');
    });
    expect(refusalOf(fetched)).toBe(outcome);
  });

  test.for([
    ['zstd', 'content-encoding'],
    ['gzip', 'content-encoding'],
  ] as const)('refuses what claims to be packed as %s and is not', async ([encoding, outcome]) => {
    const { fetched } = await pageFrom((_, response) => {
      response.writeHead(200, { ...HTML, 'content-encoding': encoding }).end('plain words');
    });
    expect(refusalOf(fetched)).toBe(outcome);
  });

  test('follows three redirects and not four', async () => {
    const hops: RequestListener = (request, response) => {
      const left = Number(/\d+/.exec(request.url ?? '')?.[0] ?? 4);
      if (left === 0) response.writeHead(200, HTML).end('x');
      else response.writeHead(301, { location: `/hop/${left - 1}` }).end();
    };
    const server = await localServer((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(404).end();
      else hops(request, response);
    });
    const fetcher = fetcherFor(server.port);
    const fetch = (left: number) =>
      fetcher.fetchPage(`http://site.test:${server.port}/hop/${left}`, null);
    expect(refusalOf(await fetch(3))).toBe('page');
    expect(refusalOf(await fetch(4))).toBe('too-many-redirects');
  });

  test('tells the status, and when to come again', async () => {
    const { fetched } = await pageFrom((_, response) => {
      response.writeHead(429, { 'retry-after': '120' }).end();
    });
    expect(fetched).toEqual({
      kind: 'refused',
      refusal: { kind: 'status', status: 429 },
      retryAfter: '120',
    });
  });

  test('stops when its caller does', async () => {
    const server = await localServer(() => {});
    const controller = new AbortController();
    const fetching = fetcherFor(server.port).fetchPage(
      `http://site.test:${server.port}/`,
      controller.signal,
    );
    controller.abort();
    expect(refusalOf(await fetching)).toBe('stopped');
  });

  test('says unreachable of a connection that breaks', async () => {
    const { fetched } = await pageFrom((_, response) => {
      response.socket?.destroy();
    });
    expect(refusalOf(fetched)).toBe('unreachable');
  });
});

describe('robots.txt', () => {
  const withRobots = async (status: number, robots: string, paths: readonly string[]) => {
    const server = await localServer((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(status).end(robots);
      else if (request.url === '/hop') response.writeHead(302, { location: '/private/page' }).end();
      else response.writeHead(200, HTML).end('x');
    });
    const fetcher = fetcherFor(server.port);
    const outcomes: string[] = [];
    for (const path of paths)
      outcomes.push(
        refusalOf(await fetcher.fetchPage(`http://site.test:${server.port}${path}`, null)),
      );
    return { outcomes, server };
  };

  test('is obeyed at every hop, and asked for once', async () => {
    const rules = 'User-agent: other\nDisallow: /\n\nUser-agent: onrecord\nDisallow: /private/';
    const { outcomes, server } = await withRobots(200, rules, ['/page', '/private/x', '/hop']);
    expect(outcomes).toEqual(['page', 'robots', 'robots']);
    expect(server.requests.filter(({ url }) => url === '/robots.txt')).toHaveLength(1);
    expect(server.requests.map(({ url }) => url)).not.toContain('/private/page');
  });

  test('that is absent allows everything', async () => {
    expect((await withRobots(404, '', ['/page'])).outcomes).toEqual(['page']);
  });

  test('that a server cannot give allows nothing', async () => {
    expect((await withRobots(503, '', ['/page'])).outcomes).toEqual(['robots-unreachable']);
  });
});

describe('fetchFeed', () => {
  test('asks with what the last visit told, and hears that nothing has changed', async () => {
    const server = await localServer((request, response) => {
      const isKnown = request.headers['if-none-match'] === '"v1"';
      response.writeHead(isKnown ? 304 : 200, { 'content-type': 'application/rss+xml' }).end();
    });
    const fetcher = fetcherFor(server.port);
    const url = `http://site.test:${server.port}/feed`;
    const day = 'Wed, 21 Oct 2015 07:28:00 GMT';
    const known = await fetcher.fetchFeed(url, { etag: '"v1"', lastModified: day }, null);
    expect(known).toEqual({ kind: 'not-modified', url });
    expect(server.requests[0]?.headers['if-modified-since']).toBe(day);
    const fresh = await fetcher.fetchFeed(url, { etag: null, lastModified: null }, null);
    expect(fresh.kind).toBe('page');
    expect(server.requests.map((each) => each.url)).toEqual(['/feed', '/feed']);
  });
});

describe('fetchAttachment', () => {
  test('asks nobody but the hosts that keep uploads', async () => {
    const server = await localServer((_, response) => response.end('x'));
    const fetched = await fetcherFor(server.port).fetchAttachment(
      `http://site.test:${server.port}/file.txt`,
      null,
    );
    expect(refusalOf(fetched)).toBe('bad-address');
    expect(server.requests).toHaveLength(0);
  });
});
