import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../src/ingest/extract/dom.ts';
import { pageMarks } from '../../../src/ingest/extract/page-marks.ts';
import { pageFacts } from '../../../src/ingest/metadata/page-facts.ts';
import { fromDayNumber } from '../../../src/text/iso-date.ts';

function marksOf(head: string, robotsTag: string | null = null): string | null {
  const page = parsePage(`<html><head>${head}</head><body></body></html>`);
  return pageMarks(pageFacts(page, null, fromDayNumber(20_000)), robotsTag)?.kind ?? null;
}

describe('pageMarks', () => {
  test.for([
    ['<meta name="robots" content="index, NOARCHIVE">', 'noarchive'],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>',
      'paywall',
    ],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>',
      'paywall',
    ],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":true}</script>',
      null,
    ],
    ['<meta name="robots" content="noindex, follow">', null],
    ['<meta name="googlebot-news" content="noarchive">', null],
  ] as const)('reads %s as %s', ([head, mark]) => {
    expect(marksOf(head)).toBe(mark);
  });

  test('heeds the header too', () => {
    expect(marksOf('', 'googlebot: nosnippet, noarchive')).toBe('noarchive');
  });
});
