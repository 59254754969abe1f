import { describe, expect, test } from 'vitest';
import { readFeed } from '../../../src/ingest/feed/read-feed.ts';
import { parseIsoDate, type IsoDate } from '../../../src/text/iso-date.ts';

const TODAY = parseIsoDate('2026-11-22') as IsoDate;

function feedOf(text: string | Uint8Array, charset: string | null = null) {
  return readFeed(Buffer.from(text as string), charset, 'https://post.test/feed', TODAY);
}

function itemsOf(text: string) {
  const read = feedOf(text);
  return read.kind === 'feed' ? read.feed.items : [];
}

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>Harbour Post</title><ttl>90</ttl>
<item><title><![CDATA[&#8220;Open&#8221; again &amp; free]]></title><link>https://post.test/bridge</link><guid isPermaLink="false">n-1</guid>
<pubDate>Fri, 30 May 2025 05:26:00 +0300</pubDate><dc:creator>Anna Hale</dc:creator><description>Short</description>
<content:encoded><![CDATA[<p>Long text of the article</p>]]></content:encoded></item>
<item><title>No address</title><guid isPermaLink="false">n-2</guid></item>
<item><title>Neither</title></item>
</channel></rss>`;

describe('readFeed', () => {
  test('reads RSS', () => {
    const read = feedOf(RSS);
    expect(read).toMatchObject({ kind: 'feed', feed: { title: 'Harbour Post', ttl: 90 } });
    expect(itemsOf(RSS)).toEqual([
      {
        id: 'n-1',
        url: 'https://post.test/bridge',
        title: '“Open” again & free',
        publishedOn: '2025-05-30',
        updated: null,
        author: 'Anna Hale',
        html: '<p>Long text of the article</p>',
      },
      expect.objectContaining({ id: 'n-2', url: null }),
    ]);
  });

  test('reads Atom', () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title><id>x</id><updated>2025-05-31T00:00:00Z</updated>
      <entry><id>tag:1</id><title>Bridge opens</title><link rel="self" href="/self"/><link href="/bridge"/>
      <published>2025-05-30T05:26:00Z</published><updated>2025-05-31T00:00:00Z</updated><content type="html">&lt;p&gt;Text&lt;/p&gt;</content></entry></feed>`;
    expect(itemsOf(atom)).toEqual([
      expect.objectContaining({
        id: 'tag:1',
        url: 'https://post.test/bridge',
        publishedOn: '2025-05-30',
        updated: '2025-05-31T00:00:00Z',
      }),
    ]);
  });

  test('reads JSON Feed', () => {
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Post',
      items: [
        {
          id: '1',
          url: 'https://post.test/a',
          content_text: 'Words',
          date_published: '2025-05-30T05:26:00Z',
        },
      ],
    });
    expect(itemsOf(json)).toEqual([
      expect.objectContaining({ id: '1', publishedOn: '2025-05-30' }),
    ]);
  });

  test('decodes the bytes before it parses them', () => {
    const bytes = Buffer.from(
      RSS.replace('Harbour Post', 'Café').replace(
        '<?xml version="1.0"?>',
        '<?xml version="1.0" encoding="iso-8859-1"?>',
      ),
      'latin1',
    );
    expect(feedOf(bytes)).toMatchObject({ feed: { title: 'Café' } });
  });

  test.for([
    '',
    'Hello',
    '<html><body>404</body></html>',
    '{"a":1}',
    '<rss',
    '<opml version="2.0"></opml>',
  ])('finds no feed in %j', (text) => {
    expect(feedOf(text)).toEqual({ kind: 'refused', refusal: { kind: 'no-feed' } });
  });

  test('takes an address of another kind for none', () => {
    const rss = RSS.replace('https://post.test/bridge', 'javascript:alert(1)');
    expect(itemsOf(rss)[0]).toMatchObject({ id: 'n-1', url: null });
  });

  test('lets declared entities stand for nothing', () => {
    const bomb = Array.from(
      { length: 12 },
      (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`,
    ).join('');
    const declared = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "boom"><!ENTITY file SYSTEM "file:///etc/passwd">${bomb}]>`;
    const rss = RSS.replace('<?xml version="1.0"?>', declared).replace('Short', '&e12; &file;');
    const before = process.cpuUsage().user;
    const read = JSON.stringify(feedOf(rss));
    expect(read).not.toContain('boomboom');
    expect(read).not.toContain('root:');
    // Microseconds
    expect(process.cpuUsage().user - before).toBeLessThan(2_000_000);
  });
});
