import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../src/ingest/extract/dom.ts';
import { pageFacts } from '../../../src/ingest/metadata/page-facts.ts';
import { dateDoubt, publicationDate } from '../../../src/ingest/metadata/publication-date.ts';
import { parseIsoDate, type IsoDate } from '../../../src/text/iso-date.ts';

const TODAY = parseIsoDate('2026-11-22') as IsoDate;

function dateOf(head: string, body = '', url: string | null = null) {
  const page = parsePage(`<html lang="en"><head>${head}</head><body>${body}</body></html>`);
  return publicationDate(pageFacts(page, url, TODAY));
}

const LINKED =
  '<script type="application/ld+json">{"@graph":[{"@type":"WebSite","datePublished":"2001-01-01"},{"@type":["NewsArticle"],"datePublished":"2025-05-30T08:00:00Z"}]}</script>';
const META = '<meta property="article:published_time" content="2025-05-30T10:00:00+02:00">';
const TIME = '<time datetime="2025-05-30">Friday</time>';

describe('publicationDate', () => {
  test.for([
    [LINKED, '', 'json-ld-published'],
    [META, '', 'meta-published'],
    ['', '<span itemprop="datePublished">30 May 2025</span>', 'markup-published'],
    ['<link rel="canonical" href="https://a.test/2025/05/30/bridge">', '', 'canonical-day'],
    ['', TIME, 'time-element'],
    ['', '<div class="article-dateline">Vienna, 30 May 2025</div>', 'named-element'],
    ['', '<p>Friday, 30 May 2025. The bridge opened.</p>', 'text-day'],
    ['<meta property="article:modified_time" content="2025-05-30">', '', 'modified'],
    [
      '<script type="application/ld+json">{"@type":"BlogPosting","dateCreated":"2025-05-30"}</script>',
      '',
      'json-ld-created',
    ],
  ] as const)('finds the day in %s%s', ([head, body, source]) => {
    expect(dateOf(head, body)).toMatchObject({ found: { day: '2025-05-30' }, source });
  });

  test('finds the day in the address that a page was fetched from', () => {
    expect(dateOf('', '', 'https://a.test/2025/05/30/bridge')).toMatchObject({
      found: { day: '2025-05-30', basis: 'url' },
      source: 'address-day',
    });
  });

  test('stores what a second source says too', () => {
    const date = dateOf(LINKED, TIME);
    expect(date).toMatchObject({ opinion: 'agrees', found: { basis: 'json-ld' } });
    expect(dateDoubt(date)).toBeNull();
  });

  test('stores what a lone marked source says', () => {
    expect(dateDoubt(dateOf(META))).toBeNull();
  });

  test('asks about two days, and shows both', () => {
    const date = dateOf(META, '<time datetime="2025-06-02">Monday</time>');
    expect(dateDoubt(date)).toEqual({
      kind: 'two-dates',
      dates: [
        { day: '2025-05-30', basis: 'meta' },
        { day: '2025-06-02', basis: 'markup' },
      ],
    });
  });

  test('follows the majority when sources differ, and asks all the same', () => {
    const head = `${LINKED}<meta name="date" content="2025-06-02">`;
    const date = dateOf(head, '<time datetime="2025-06-02">Monday</time>');
    expect(date).toMatchObject({ found: { day: '2025-06-02' }, second: { day: '2025-05-30' } });
    expect(dateDoubt(date)?.kind).toBe('two-dates');
  });

  test.for([
    ['', '<p>On 30 May 2025 the bridge opened.</p>'],
    ['<meta property="article:modified_time" content="2025-05-30">', ''],
  ] as const)('asks about the day of %s%s', ([head, body]) => {
    expect(dateDoubt(dateOf(head, body))).toMatchObject({ kind: 'date-unconfirmed' });
  });

  test('knows no day of a page without one', () => {
    const date = dateOf('', '<p>The bridge opened.</p>');
    expect(date.found).toBeNull();
    expect(dateDoubt(date)).toEqual({ kind: 'date-unknown' });
  });

  test('passes over JSON-LD that is broken', () => {
    const broken = '<script type="application/ld+json">{"@type":"NewsArticle",</script>';
    expect(dateOf(`${broken}${META}`).source).toBe('meta-published');
    const mended =
      '<script type="application/ld+json"><!-- {"@type":"NewsArticle","datePublished":"2025-05-30",} --></script>';
    expect(dateOf(mended).source).toBe('json-ld-published');
  });
});
