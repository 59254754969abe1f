import type { RequestListener } from 'node:http';
import { fetcherFor, localServer } from '../ingest/fetch/local-server.ts';
import type { Tools } from '../../src/ingest/draft-context.ts';
import { patientReader } from './patient-reader.ts';

/** An invented item; `text` is the body of its page. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  /** As RSS writes it; null: the item has no date. */
  readonly date: string | null;
  readonly path: string;
}

/** A site with feeds and pages on loopback: each path answers as the test says at that moment. */
export interface FeedSite {
  readonly tools: Tools;
  /** Others, for a part that closes its own. */
  openTools(): Tools;
  /** What a path answers; a string is a page of HTML, or a feed where the path ends in `.xml`. */
  readonly paths: Map<string, string | RequestListener>;
  /** Paths that were asked for, robots.txt aside, in order. */
  readonly asked: readonly string[];
  url(path: string): string;
}

export async function feedSite(): Promise<FeedSite> {
  const paths = new Map<string, string | RequestListener>();
  const asked: string[] = [];
  const { port } = await localServer((request, response) => {
    const path = request.url ?? '/';
    if (path !== '/robots.txt') asked.push(path);
    const answer = paths.get(path);
    if (typeof answer === 'function') return answer(request, response);
    const type = path.endsWith('.xml') ? 'application/rss+xml' : 'text/html';
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': type });
    response.end(answer ?? '');
  });
  const openTools = (): Tools => ({
    fetcher: fetcherFor(port, {}, 5_000, 10_000),
    reader: patientReader,
  });
  const url = (path: string): string => `http://site.test:${port}${path}`;
  return { tools: openTools(), openTools, paths, asked, url };
}

/** Entry `n`, of 30 May 2025, on a page of its own. */
export function entry(n: number, change: Partial<Entry> = {}): Entry {
  return {
    id: `item-${n}`,
    title: `Harbour ${WORDS[n % WORDS.length]} closes pier ${n}`,
    date: 'Fri, 30 May 2025 08:00:00 GMT',
    path: `/news/${n}`,
    ...change,
  };
}

const WORDS = [
  ...['Aldby', 'Brenholt', 'Corvik', 'Dunmere', 'Eastray', 'Falmont', 'Grenby', 'Hollin'],
  ...['Isdale', 'Jorvik', 'Kelmoor', 'Lastow', 'Marwick', 'Norham', 'Ostrand', 'Pelworth'],
];

/** Five invented sentences of which no four words in a row stand in those of another number. */
export function storyOf(n: number, mark = ''): readonly string[] {
  const name = WORDS[n % WORDS.length] ?? 'Aldby';
  const w = (k: number): string => `${name.toLowerCase()}${n}${'abcdefgh'[k]}`;
  return [
    `The harbour ${w(0)} will stay ${w(1)} until Monday ${w(2)} the port ${w(3)} announced ${mark}.`,
    `“The pier ${w(4)} is not ${w(5)} after the ${w(6)} storm,” said harbour master Dana Hale.`,
    `Ferry companies ${w(0)} have moved ${w(7)} boats to ${w(1)} the quay ${w(2)} for now.`,
    `Fishermen ${w(3)} asked the ${w(4)} council to pay ${w(5)} for the days ${w(6)} at home.`,
    `An engineer ${w(7)} looked at ${w(0)} the breakwater and ${w(1)} found three ${w(2)} cracks.`,
  ];
}

/** A page that states its title and its date twice. */
export function pageOf(title: string, sentences: readonly string[], day = '2025-05-30'): string {
  const paragraphs = sentences.map((sentence) => `<p>${sentence}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head><title>${title} - Harbour Post</title>
<meta property="og:site_name" content="Harbour Post">
<script type="application/ld+json">{"@type":"NewsArticle","headline":${JSON.stringify(title)},"datePublished":"${day}","publisher":{"name":"Harbour Post"}}</script>
<meta property="article:published_time" content="${day}T08:00:00Z"></head>
<body><article><h1>${title}</h1>${paragraphs}</article></body></html>`;
}

/** An RSS feed of these entries. */
export function rssOf(site: Pick<FeedSite, 'url'>, entries: readonly Entry[], head = ''): string {
  const items = entries.map(
    ({ id, title, date, path }) =>
      `<item><guid isPermaLink="false">${id}</guid><title>${title}</title>` +
      `<link>${site.url(path)}</link>${date === null ? '' : `<pubDate>${date}</pubDate>`}</item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Post</title>${head}${items.join('')}</channel></rss>`;
}

/** An item that carries its whole article, for the head of a feed. */
export function carriedItem(site: Pick<FeedSite, 'url'>): string {
  const text = [0, 1, 2, 3].flatMap((n) => storyOf(n).map((each) => `<p>${each}</p>`)).join('');
  return (
    `<item><guid isPermaLink="false">carried</guid><title>Carried</title>` +
    `<link>${site.url('/news/9')}</link><pubDate>Fri, 30 May 2025 08:00:00 GMT</pubDate>` +
    `<description><![CDATA[${text}]]></description></item>`
  );
}

/** Puts the feed at `/feed.xml`, and the pages of entries that have none yet. */
export function publish(site: FeedSite, entries: readonly Entry[], head = ''): void {
  site.paths.set('/feed.xml', rssOf(site, entries, head));
  for (const { path, title } of entries) {
    const n = Number(path.replace(/\D/g, ''));
    if (!site.paths.has(path)) site.paths.set(path, pageOf(title, storyOf(n)));
  }
}
