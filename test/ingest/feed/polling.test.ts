import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FeedItem } from '../../../src/ingest/feed/feed.ts';
import {
  hostFreeAt,
  itemsToTake,
  retryAfterMs,
  scheduleAfter,
} from '../../../src/ingest/feed/polling.ts';
import type { FeedVisit } from '../../../src/ingest/feed/visit-feed.ts';

const NOW = Date.UTC(2026, 10, 22);
const MINUTE = 60_000;

function visit(ttl: number | null, maxAge: number | null): FeedVisit {
  const feed = { title: null, ttl, items: [] };
  return {
    kind: 'feed',
    feed,
    url: 'https://a.test/',
    validators: { etag: null, lastModified: null },
    maxAge,
  };
}

function failed(status: number, retryAfter: string | null = null): FeedVisit {
  return { kind: 'refused', refusal: { kind: 'status', status }, retryAfter };
}

function minutesUntilNext(of: FeedVisit, errors = 0): number {
  return (scheduleAfter(of, errors, NOW, 0.5).next - NOW) / MINUTE;
}

describe('scheduleAfter', () => {
  test.for([
    ['a visit', visit(null, null), 0, 60],
    ['nothing new', { kind: 'not-modified' } as const, 3, 60],
    ['a feed that asks for two hours', visit(120, null), 0, 120],
    ['a cache that asks for three', visit(120, 3 * 3600), 0, 180],
    ['a feed that asks for a minute', visit(1, null), 0, 60],
    ['a feed that asks for a week', visit(7 * 24 * 60, null), 0, 24 * 60],
    ['a first error', failed(500), 0, 120],
    ['a second', failed(500), 1, 240],
    ['a fifth', failed(500), 4, 24 * 60],
    ['a server that asks for five hours', failed(429, '18000'), 0, 300],
    [
      'a server that asks with a date',
      failed(503, new Date(NOW + 5 * 3_600_000).toUTCString()),
      0,
      300,
    ],
    ['a server that asks for less than we wait', failed(429, '60'), 0, 120],
  ] as const)('after %s waits', ([, of, errors, minutes]) => {
    expect(minutesUntilNext(of, errors)).toBe(minutes);
  });

  test('counts errors in a row, and forgets them', () => {
    expect(scheduleAfter(failed(500), 3, NOW, 0.5)).toMatchObject({ errors: 4, pause: null });
    expect(scheduleAfter(visit(null, null), 3, NOW, 0.5)).toMatchObject({ errors: 0, pause: null });
  });

  test('pauses a feed that is gone, and one that failed ten times', () => {
    expect(scheduleAfter(failed(410), 0, NOW, 0.5).pause).toBe('gone');
    expect(scheduleAfter(failed(500), 9, NOW, 0.5).pause).toBe('errors');
  });

  test('never comes sooner than a quarter of an hour or later than a day and a tenth', () => {
    const anything = fc.oneof(
      fc.tuple(fc.nat(), fc.nat()).map(([ttl, maxAge]) => visit(ttl, maxAge)),
      fc
        .tuple(fc.constantFrom(429, 500, 503), fc.string())
        .map(([status, retry]) => failed(status, retry)),
    );
    fc.assert(
      fc.property(
        anything,
        fc.nat({ max: 50 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (of, errors, random) => {
          const wait = (scheduleAfter(of, errors, NOW, random).next - NOW) / MINUTE;
          expect(wait).toBeGreaterThanOrEqual(15);
          expect(wait).toBeLessThanOrEqual(24 * 60 * 1.1 + 1);
        },
      ),
    );
  });
});

describe('retryAfterMs', () => {
  test.for([
    ['120', 120_000],
    ['soon', null],
    [new Date(NOW - 1000).toUTCString(), 0],
    [null, null],
  ] as const)('reads %j', ([header, wait]) => {
    expect(retryAfterMs(header, NOW)).toBe(wait);
  });
});

function item(id: number, updated: string | null = null): FeedItem {
  return {
    id: `n-${id}`,
    url: null,
    title: null,
    publishedOn: null,
    updated,
    author: null,
    html: null,
  };
}

describe('itemsToTake', () => {
  const many = Array.from({ length: 50 }, (_, id) => item(id));

  test('takes ten at the first visit, twenty later', () => {
    expect(itemsToTake(many, new Map())).toEqual(many.slice(0, 10));
    expect(itemsToTake(many, new Map([['n-0', null]]))).toEqual(many.slice(1, 21));
  });

  test('takes what has changed again, and nothing else that was seen', () => {
    const seen = new Map([
      ['n-1', 'a'],
      ['n-2', 'a'],
      ['n-3', null],
    ]);
    expect(itemsToTake([item(1, 'a'), item(2, 'b'), item(3, 'c')], seen)).toEqual([item(2, 'b')]);
  });
});

describe('hostFreeAt', () => {
  test('leaves five seconds between two requests', () => {
    expect(hostFreeAt(null, NOW)).toBe(NOW);
    expect(hostFreeAt(NOW - 2000, NOW)).toBe(NOW + 3000);
    expect(hostFreeAt(NOW - 9000, NOW)).toBe(NOW);
  });
});
