import { describe, expect, test } from 'vitest';
import { findFeedLinks } from '../../../src/ingest/feed/find-feed-links.ts';

const BASE = 'https://harbourpost.example/news/';

function linksIn(html: string): readonly string[] {
  return findFeedLinks(new TextEncoder().encode(html), 'utf-8', BASE).map(
    ({ url, title }) => `${title ?? '–'} ${url}`,
  );
}

describe('findFeedLinks', () => {
  test.for([
    [
      '<link rel="alternate" type="application/rss+xml" title="News" href="/feed.xml">',
      'News https://harbourpost.example/feed.xml',
    ],
    [
      "<LINK TYPE='application/atom+xml' HREF='atom' REL='home alternate' />",
      '– https://harbourpost.example/news/atom',
    ],
    [
      '<link href=https://a.example/f?a=1&amp;b=2 rel=alternate type=application/feed+json title="A &amp; B">',
      'A & B https://a.example/f?a=1&b=2',
    ],
  ] as const)('finds %s', ([html, link]) => {
    expect(linksIn(html)).toEqual([link]);
  });

  test.for([
    '<link rel="stylesheet" type="application/rss+xml" href="/feed">',
    '<link rel="alternate" type="text/html" hreflang="de" href="/de">',
    '<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">',
    '<link rel="alternate" type="application/rss+xml" href="">',
    '<a rel="alternate" type="application/rss+xml" href="/feed">',
  ])('leaves alone %s', (html) => {
    expect(linksIn(html)).toEqual([]);
  });

  test('names each once, and five at most', () => {
    const link = (n: number): string =>
      `<link rel="alternate" type="application/rss+xml" href="/${n}">`;
    const many = [0, 0, 1, 2, 3, 4, 5, 6].map(link).join('');
    expect(linksIn(many)).toHaveLength(5);
  });

  test('takes little time for a page made to take long', () => {
    const began = process.cpuUsage();
    for (const part of ['<link ', '<link a=', `<link a="${' '.repeat(1900)}`, 'a= '.repeat(400)])
      linksIn(part.repeat(300_000 / part.length));
    const { user } = process.cpuUsage(began);
    expect(user / 1000).toBeLessThan(3_000);
  });
});
