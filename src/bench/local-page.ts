import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Network } from '../ingest/fetch/network.ts';

/** A news site on loopback. */
export interface LocalSite {
  /** The link of an article that nobody has fetched before. */
  readonly link: (place: string) => string;
  /** The way there, and nowhere else. */
  readonly network: Network;
  readonly close: () => Promise<void>;
}

const HOST = '127.0.0.1';

export async function openLocalSite(): Promise<LocalSite> {
  const server = createServer(({ url = '' }, response) => {
    const place = /^\/news\/(\w+)$/.exec(url)?.[1];
    const type = { 'content-type': 'text/html; charset=utf-8' };
    response.writeHead(place === undefined ? 404 : 200, type);
    response.end(place === undefined ? '' : page(place));
  });
  server.listen(0, HOST);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    link: (place) => `http://news.example:${port}/news/${place}`,
    network: {
      lookup: (_name, { all }, callback) => {
        if (all === true) callback(null, [{ address: HOST, family: 4 }]);
        else callback(null, HOST, 4);
      },
      permits: (address, to) => address === HOST && to === port,
      permitsPort: (to) => to === port,
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** What the page of this place quotes somebody with: no other article has the word. */
export function saidOn(place: string): string {
  return `The ${place} pier is not safe after the storm`;
}

// As long as a short report; every sentence is invented.
function page(place: string): string {
  const sentences = [
    `The harbour of ${place} will stay closed until Monday, the port authority announced on Friday.`,
    `“${saidOn(place)},” said harbour master Dana Hale in a statement.`,
    `Ferry companies serving ${place} have moved their boats to the northern quay for the weekend.`,
    `Fishermen in ${place} asked the council to pay for the days on which they could not go out.`,
    `An engineer who looked at the ${place} breakwater found three cracks below the water line.`,
    `The council of ${place} meets on Tuesday to decide who pays for divers, cranes and new stone.`,
  ];
  const title = `Harbour of ${place} closed`;
  const facts = {
    '@type': 'NewsArticle',
    headline: title,
    datePublished: '2016-06-10',
    publisher: { name: 'Harbour Post' },
  };
  return `<!doctype html><html lang="en"><head><title>${title} - Harbour Post</title>
<meta property="og:site_name" content="Harbour Post">
<meta property="article:published_time" content="2016-06-10T08:00:00Z">
<script type="application/ld+json">${JSON.stringify(facts)}</script></head>
<body><article><h1>${title}</h1>
${sentences.map((sentence) => `<p>${sentence}</p>`).join('\n')}</article></body></html>`;
}
