import { describe, expect, test } from 'vitest';
import type { DraftContext, Tools } from '../../src/ingest/draft-context.ts';
import type { Drafting } from '../../src/ingest/draft.ts';
import { draftFromFeedItem } from '../../src/ingest/draft-from-feed-item.ts';
import { draftFromFile, draftFromText } from '../../src/ingest/draft-from-file.ts';
import { draftFromLink } from '../../src/ingest/draft-from-link.ts';
import { visitFeed } from '../../src/ingest/feed/visit-feed.ts';
import type { Fetched } from '../../src/ingest/fetch/fetched.ts';
import type { Fetcher } from '../../src/ingest/fetch/fetcher.ts';
import { parseIsoDate, type IsoDate } from '../../src/text/iso-date.ts';
import { patientReader as reader } from '../support/patient-reader.ts';

const TODAY = parseIsoDate('2026-11-22') as IsoDate;
const CONTEXT: DraftContext = { today: TODAY, languages: ['en'], findCopies: () => [] };

const BODY = [
  'The harbour bridge opened again on Friday after eleven months of repairs to its northern span.',
  '“We waited long enough,” said Anna Hale, who runs the ferry office beside it, “and so did everybody.”',
  'The city paid forty million crowns for the work, a tenth more than it had planned two years ago.',
  'Lorries over thirty tonnes still have to take the tunnel, which stays open through the summer.',
];
const PAGE = `<html><head><title>Bridge opens again</title><meta property="og:site_name" content="Harbour Post">
  <meta property="article:published_time" content="2025-05-30"></head>
  <body><article><h1>Bridge opens again</h1>${BODY.map((each) => `<p>${each}</p>`).join('')}</article></body></html>`;

/** A fetcher that gives the same answer to all. */
function tools(answer: Partial<Fetched> & { readonly kind: Fetched['kind'] }): Tools {
  const headers = {
    charset: null,
    etag: '"v1"',
    lastModified: null,
    maxAge: null,
    robotsTag: null,
  };
  const fetched = {
    url: 'https://post.test/bridge',
    mediaType: 'text/html',
    ...headers,
    ...answer,
  } as Fetched;
  const fetch = () => Promise.resolve(fetched);
  const fetcher: Fetcher = {
    fetchPage: fetch,
    fetchFeed: fetch,
    fetchAttachment: fetch,
    close: () => Promise.resolve(),
  };
  return { fetcher, reader };
}

function pageTools(html: string): Tools {
  return tools({ kind: 'page', bytes: Buffer.from(html) });
}

function refusalOf(drafting: Drafting): string {
  return drafting.kind === 'refused' ? drafting.refusal.kind : drafting.kind;
}

describe('draftFromLink', () => {
  test('drafts the article of a page, without a doubt when nothing is open', async () => {
    const drafting = await draftFromLink('https://post.test/go', pageTools(PAGE), CONTEXT, null);
    expect(drafting).toMatchObject({
      kind: 'draft',
      draft: {
        title: 'Bridge opens again',
        outlet: { value: 'Harbour Post', basis: 'stated' },
        publishedOn: { value: '2025-05-30', basis: 'meta' },
        language: 'en',
        url: 'https://post.test/bridge',
        text: BODY.join('\n\n'),
        doubts: [],
        source: 'url',
        etag: '"v1"',
        sourceSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    });
  });

  test('lists what is open', async () => {
    const bare = PAGE.replace(/<head>.*<\/head>/s, '<head></head>').replace('span.', 'sp\u200Ban.');
    const context: DraftContext = {
      ...CONTEXT,
      languages: ['de'],
      findCopies: () => [{ key: 'shared/bridge', containment: 0.9 }],
    };
    const drafting = await draftFromLink('https://post.test/', pageTools(bare), context, null);
    const doubts = drafting.kind === 'draft' ? drafting.draft.doubts.map(({ kind }) => kind) : [];
    expect(doubts).toEqual(['date-unknown', 'language', 'hidden-characters', 'near-copy']);
    // The host of the address stands in for an outlet that the page does not name.
    expect(drafting).toMatchObject({ draft: { outlet: { value: 'post.test', basis: 'url' } } });
  });

  test.for([
    [tools({ kind: 'refused', refusal: { kind: 'robots' }, retryAfter: null }), 'robots'],
    [
      pageTools(PAGE.replace('<head>', '<head><meta name="robots" content="noarchive">')),
      'noarchive',
    ],
    [pageTools('<html><body><p>Short.</p></body></html>'), 'too-short'],
    [pageTools('<div>'.repeat(500)), 'too-deep'],
  ] as const)('%#: passes on %s', async ([given, refusal]) => {
    expect(refusalOf(await draftFromLink('https://post.test/', given, CONTEXT, null))).toBe(
      refusal,
    );
  });
});

describe('draftFromFile', () => {
  const fileOf = (name: string, content: string | Uint8Array) =>
    draftFromFile(
      { name, bytes: Buffer.from(content as string), source: 'attachment' },
      { reader },
      CONTEXT,
    );

  test('reads HTML, plain text, Markdown and JSON alike', async () => {
    const dump = `Bridge opens again today\n\nHarbour Post - 30 May 2025\n\n${BODY.join('\n\n')}\n\nRelated posts`;
    const markdown = `---\ntitle: "Bridge opens again today"\noutlet: "Harbour Post"\noutlet_basis: "moderator"\npublished: "2025-05-30"\npublished_basis: "stated"\n---\n\n${BODY.join('\n\n')}\n`;
    const json = JSON.stringify({
      title: 'Bridge opens again today',
      outlet: 'Harbour Post',
      published: '2025-05-30',
      text: BODY.join('\n'),
    });
    const files = [
      ['a.html', PAGE],
      ['a.TXT', dump],
      ['../../etc/a.md', markdown],
      ['a.json', json],
    ] as const;
    for (const [name, content] of files) {
      expect([name, await fileOf(name, content)]).toMatchObject([
        name,
        {
          draft: {
            text: BODY.join('\n\n'),
            publishedOn: { value: '2025-05-30' },
            outlet: { value: 'Harbour Post' },
            source: 'attachment',
          },
        },
      ]);
    }
  });

  test.for([
    ['a.pdf', 'words', 'file-type'],
    ['a', 'words', 'file-type'],
    ['a.txt', 'PK\u0003\u0004', 'binary'],
    ['a.html', '%PDF-1.7', 'binary'],
    ['a.txt', `${BODY.join('\n')}\0`, 'binary'],
    ['a.txt', 'a'.repeat(1024 * 1024 + 1), 'file-too-large'],
    ['a.json', '["text"]', 'json-shape'],
    ['a.json', '{"title":"x"}', 'json-shape'],
    ['a.md', `---js\nprocess.exit(1)\n---\n${BODY.join('\n\n')}`, 'front-matter'],
    ['a.md', `---\na: &a "x"\nb: *a\n---\n${BODY.join('\n\n')}`, 'front-matter'],
    ['a.txt', 'Home\nNews\nSport', 'too-short'],
  ] as const)('refuses %s: %#', async ([name, content, refusal]) => {
    expect(refusalOf(await fileOf(name, content))).toBe(refusal);
  });
});

describe('draftFromText', () => {
  test('cleans what somebody pasted', async () => {
    const drafting = await draftFromText(`Share\n${BODY.join('\n')}`, { reader }, CONTEXT);
    expect(drafting).toMatchObject({
      draft: {
        text: BODY.join('\n\n'),
        source: 'text',
        url: null,
        dropped: [{ text: 'Share', start: 0, end: 5, at: 0 }],
      },
    });
  });
});

describe('draftFromFeedItem', () => {
  const item = {
    id: '1',
    url: 'https://post.test/bridge',
    title: 'Bridge',
    publishedOn: TODAY,
    updated: null,
    author: 'Anna Hale',
    html: 'Summary',
  };

  test('takes what the feed carries whole, and asks nobody', async () => {
    const html = BODY.flatMap((each, n) => [
      each,
      `${n}: ${each}`,
      `${n}, again: ${each}`,
      `Later, ${each}`,
      `So ${n}: ${each}`,
    ])
      .map((each) => `<p>${each}</p>`)
      .join('');
    const none = tools({ kind: 'refused', refusal: { kind: 'slow' }, retryAfter: null });
    const drafting = await draftFromFeedItem(
      { ...item, html },
      'Harbour Post',
      none,
      CONTEXT,
      null,
    );
    expect(drafting).toMatchObject({
      draft: {
        title: 'Bridge',
        author: 'Anna Hale',
        publishedOn: { value: TODAY, basis: 'feed' },
        outlet: { value: 'Harbour Post' },
        source: 'feed',
        doubts: [],
      },
    });
  });

  test('fetches the page of a summary, and lets the feed settle its day', async () => {
    const page = PAGE.replace(
      /<meta property="article[^>]*>/,
      '<meta name="last-modified" content="2025-05-30">',
    );
    const day = parseIsoDate('2025-05-30');
    const drafting = await draftFromFeedItem(
      { ...item, publishedOn: day },
      null,
      pageTools(page),
      CONTEXT,
      null,
    );
    expect(drafting).toMatchObject({
      draft: { text: BODY.join('\n\n'), doubts: [], source: 'feed' },
    });
  });
});

describe('visitFeed', () => {
  test('gives the items and what to send back next time', async () => {
    const rss =
      '<rss version="2.0"><channel><title>Post</title><item><guid>1</guid><title>A</title></item></channel></rss>';
    const visit = await visitFeed(
      'https://post.test/feed',
      { etag: null, lastModified: null },
      pageTools(rss),
      TODAY,
      null,
    );
    expect(visit).toMatchObject({
      kind: 'feed',
      feed: { items: [{ id: '1' }] },
      validators: { etag: '"v1"' },
    });
  });
});
