import { generator } from '../../../src/eval/extraction/bootstrap.ts';

const SENTENCE =
  'The harbour bridge opened again on Friday after eleven months of repairs, said Anna Hale. ';

const SEEDS = [
  `<html lang="en"><head><title>Bridge</title><meta property="article:published_time" content="2025-05-30"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-05-30","author":{"name":"Anna"}}</script></head><body><article><h1>Bridge</h1>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(8)}</article></body></html>`,
  `<body><table><tr><td><ul>${`<li><a href="/x">${SENTENCE}</a>`.repeat(20)}</ul></td></tr></table>${SENTENCE.repeat(20)}</body>`,
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Post</title>${`<item><title>Bridge</title><link>https://a.test/</link><description><![CDATA[${SENTENCE}]]></description></item>`.repeat(5)}</channel></rss>`,
  `A title of four words\n\n${`${SENTENCE.repeat(3)}\n\n`.repeat(8)}Related posts`,
  `---\nid: "a"\ntitle: "Bridge"\npublished: "2025-05-30"\n---\n\n${`${SENTENCE.repeat(3)}\n\n`.repeat(3)}`,
  JSON.stringify({ title: 'Bridge', text: `${SENTENCE.repeat(3)}\n\n`.repeat(5) }),
];

const PIECES = [
  '<div>',
  '</div>',
  '<table>',
  '<tr><td>',
  '<p',
  '>',
  '<',
  '"',
  "'",
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '<svg><path>',
  '<template>',
  '<noscript>',
  '<style>',
  '<title>',
  '<textarea>',
  '<![CDATA[',
  ']]>',
  '&amp;',
  '&#0;',
  '&#xD800;',
  '&lol;',
  '<!DOCTYPE x [<!ENTITY lol "lol">]>',
  '<a href="',
  '<base href="//">',
  '<meta charset="utf-16">',
  '<html><html>',
  '<frameset>',
  '<plaintext>',
  '\0',
  '\uFEFF',
  '\u202E',
  '\uD83D',
  '---\n',
  '{"@graph":[',
  '[[[[[[',
  '2025-05-30',
  '99999999999999999999',
  'datePublished',
  ' '.repeat(5000),
  '\n'.repeat(500),
  'a'.repeat(5000),
];

/** A page that somebody broke; the same for the same number. Bytes, not always of valid UTF-8. */
export function mutatedPage(number: number): Uint8Array {
  const random = generator(number);
  const below = (limit: number): number => Math.floor(random() * limit);
  let page = SEEDS[below(SEEDS.length)] ?? '';
  for (let change = below(12); change >= 0; change -= 1) {
    const at = below(page.length);
    const piece = (PIECES[below(PIECES.length)] ?? '').repeat(below(20) === 0 ? 1 + below(400) : 1);
    switch (below(4)) {
      case 0:
        page = page.slice(0, at) + piece + page.slice(at);
        break;
      case 1:
        page = page.slice(0, at) + page.slice(at + below(400));
        break;
      case 2:
        page = page.slice(0, at) + page.slice(below(page.length)) + page.slice(at);
        break;
      default:
        page = page.slice(0, at) + piece + page.slice(at + piece.length);
    }
    page = page.slice(0, 400_000);
  }
  const bytes = Buffer.from(page);
  for (let hit = below(6); hit > 0; hit -= 1) bytes[below(bytes.length)] = below(256);
  return bytes;
}
