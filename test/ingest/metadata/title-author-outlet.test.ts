import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../src/ingest/extract/dom.ts';
import { findAuthor } from '../../../src/ingest/metadata/find-author.ts';
import { findOutlet } from '../../../src/ingest/metadata/find-outlet.ts';
import { findTitle } from '../../../src/ingest/metadata/find-title.ts';
import { pageFacts } from '../../../src/ingest/metadata/page-facts.ts';
import { fromDayNumber } from '../../../src/text/iso-date.ts';

function factsOf(head: string, body = '', url: string | null = null) {
  const page = parsePage(`<html><head>${head}</head><body>${body}</body></html>`);
  return pageFacts(page, url, fromDayNumber(20_000));
}

const linked = (fields: string): string =>
  `<script type="application/ld+json">{"@type":"NewsArticle",${fields}}</script>`;

describe('findTitle', () => {
  test.for([
    ['<title>Bridge opens | Harbour Post</title>', '<h1>Bridge opens</h1><h1>Other</h1>'],
    [linked('"headline":"Bridge opens"'), ''],
    [
      '<meta property="og:title" content="Bridge opens - Harbour Post"><meta property="og:site_name" content="Harbour Post">',
      '',
    ],
    ['', '<h1>Bridge\n opens</h1>'],
    ['<title>Bridge opens – News</title>', ''],
  ] as const)('finds it in %s%s', ([head, body]) => {
    expect(findTitle(factsOf(head, body))).toBe('Bridge opens');
  });

  test('decodes what was encoded twice', () => {
    expect(findTitle(factsOf(linked('"headline":"&#8220;Open&#8221; &amp; free"')))).toBe(
      '“Open” & free',
    );
  });

  test('finds none where there is none', () => {
    expect(findTitle(factsOf('', '<p>Words</p>'))).toBeNull();
  });
});

describe('findAuthor', () => {
  test.for([
    [linked('"author":{"@type":"Person","name":"Anna Hale"}'), '', 'Anna Hale'],
    [linked('"author":[{"name":"Anna Hale"},{"name":"John Smith"}]'), '', 'Anna Hale; John Smith'],
    ['<meta name="author" content="Von Anna Hale">', '', 'Anna Hale'],
    ['', '<div class="byline">By Anna Hale, Vienna</div>', 'Anna Hale'],
    ['<meta name="author" content="admin">', '', null],
    ['<meta name="author" content="https://a.test/hale">', '', null],
    ['<meta name="author" content="desk@a.test">', '', null],
  ] as const)('of %s%s is %s', ([head, body, author]) => {
    expect(findAuthor(factsOf(head, body))).toBe(author);
  });
});

describe('findOutlet', () => {
  test.for([
    [
      linked('"publisher":{"name":"Harbour Post"}'),
      null,
      { value: 'Harbour Post', basis: 'stated' },
    ],
    [
      '<meta property="og:site_name" content="Harbour Post">',
      null,
      { value: 'Harbour Post', basis: 'stated' },
    ],
    ['', 'https://www.harbourpost.test/a', { value: 'harbourpost.test', basis: 'url' }],
    ['', null, null],
  ] as const)('of %s at %s', ([head, url, outlet]) => {
    expect(findOutlet(factsOf(head, '', url))).toEqual(outlet);
  });
});
