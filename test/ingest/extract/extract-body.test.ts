import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanBlocks } from '../../../src/ingest/extract/clean-blocks.ts';
import { collapsed, parsePage } from '../../../src/ingest/extract/dom.ts';
import { extractBody } from '../../../src/ingest/extract/extract-body.ts';
import { pageText } from '../../../src/ingest/extract/page-text.ts';
import type { Block } from '../../../src/ingest/extract/render-blocks.ts';
import { renderBlocks } from '../../../src/ingest/extract/render-blocks.ts';

const SENTENCES = [
  'The harbour bridge opened again on Friday after eleven months of repairs to its northern span.',
  '“We waited long enough,” said Anna Hale, who runs the ferry office beside it, “and so did everybody.”',
  'The city paid forty million crowns for the work, a tenth more than it had planned two years ago.',
  'Engineers found cracks in three of the nine pillars and poured new concrete around each of them.',
  'Lorries over thirty tonnes still have to take the tunnel, which stays open through the summer.',
];

function page(around: {
  readonly before?: string;
  readonly inside?: string;
  readonly after?: string;
}) {
  const paragraphs = SENTENCES.map((sentence) => `<p>${sentence}</p>`);
  const article = [...paragraphs.slice(0, 3), around.inside ?? '', ...paragraphs.slice(3)].join(
    '\n',
  );
  return `<html><head><title>Bridge opens again | Harbour Post</title></head><body>
    <nav><a href="/">Home</a> <a href="/news">News</a></nav>${around.before ?? ''}
    <article><h1>Bridge opens again</h1>${article}${around.after ?? ''}</article>
    <footer>© Harbour Post</footer></body></html>`;
}

function linesOf(html: string): readonly string[] {
  return extractBody(html)?.blocks.map(({ text }) => text) ?? [];
}

describe('extractBody', () => {
  test('gives the paragraphs and nothing that stands around them', () => {
    expect(linesOf(page({}))).toEqual(SENTENCES);
  });

  test.for([
    ['a caption with a credit', '<p>The bridge at dawn (Image: GETTY)</p>'],
    ['a pointer elsewhere', '<p>Also read: <a href="/x">Tunnel closes in May</a></p>'],
    ['a figure', '<figure><img src="x"><figcaption>The bridge at dawn.</figcaption></figure>'],
    [
      'a box of links',
      '<ul><li><a href="/a">One story</a></li><li><a href="/b">Two</a></li><li><a href="/c">Three</a></li></ul>',
    ],
    ['a box called newsletter', '<div class="newsletter-box">Every morning we write to you.</div>'],
    ['a paragraph that stands there twice', `<p>${SENTENCES[0]}</p>`],
    ['a script', '<script>document.write("Never shown.")</script>'],
  ] as const)('leaves out %s', ([, inside]) => {
    expect(linesOf(page({ inside }))).toEqual(SENTENCES);
  });

  test.for([
    ['a date line', '<p>Published: 30 May 2025, 10:48</p>'],
    ['a byline', '<p>By Anna Hale and John Smith</p>'],
  ] as const)('leaves out %s above the text', ([, line]) => {
    const html = page({}).replace(
      '<h1>Bridge opens again</h1>',
      `<h1>Bridge opens again</h1>${line}`,
    );
    expect(linesOf(html)).toEqual(SENTENCES);
  });

  test('leaves out what the last lines say to the reader', () => {
    const after =
      '<p>Sign up for our newsletter and read it first.</p><h3>Something to consider</h3>';
    expect(linesOf(page({ after }))).toEqual(SENTENCES);
  });

  test('keeps subheadings, and marks them in the text', () => {
    const body = extractBody(page({ inside: '<h2>The cost</h2>' }));
    expect(pageText(body?.blocks ?? [])).toContain(
      `${SENTENCES[2]}\n\n## The cost\n\n${SENTENCES[3]}`,
    );
  });

  test.for([
    '<p>Related costs came to four million.</p>',
    '<p>He said on Twitter that <a href="/t">the city had lied</a> to him.</p>',
    '<p>On 30 May 2025 it closed.</p>',
    '<blockquote>The council will answer for it.</blockquote>',
  ])('keeps %s', (inside) => {
    const text = collapsed(parsePage(inside).body?.textContent ?? '');
    expect(linesOf(page({ inside }))).toContain(text);
  });

  test('finds none in a page without text', () => {
    expect(extractBody('<html><body><div></div></body></html>')).toBeNull();
  });

  test('tells what it left out', () => {
    const body = extractBody(page({ inside: '<p>Advertisement</p>' }));
    expect(body?.dropped).toContain('Advertisement');
  });
});

const word = fc.constantFrom(
  'bridge',
  'said',
  'Anna',
  'the',
  'on',
  'Friday',
  '“yes”',
  '12',
  'Share',
  '30 May 2025',
);
const line = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 30 }), fc.constantFrom('', '.', '?', ':'))
  .map(([words, end]) => words.join(' ') + end);
const block: fc.Arbitrary<Block> = fc.record({
  text: line,
  tag: fc.constantFrom('P', 'H2', 'LI', 'DIV'),
  linked: fc.constantFrom(0, 3),
});

describe('cleanBlocks', () => {
  test('only drops: what is kept stands there as it stood, in order', () => {
    fc.assert(
      fc.property(fc.array(block), (blocks) => {
        const { kept, dropped } = cleanBlocks(blocks, ['bridge said Anna'], new Set());
        expect(blocks.filter((each) => kept.includes(each))).toEqual(kept);
        expect(kept.length + dropped.length).toBe(blocks.length);
      }),
    );
  });
});

describe('renderBlocks', () => {
  test('drops and collapses white space, and changes no other character', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 8 }), (texts) => {
        const escaped = texts.map((text) =>
          text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
        );
        const { body } = parsePage(
          `<html><body>${escaped.map((each) => `<p>${each}</p>`).join('')}</body></html>`,
        );
        const lines = body === null ? [] : renderBlocks(body, new Set()).map(({ text }) => text);
        expect(lines).toEqual(texts.map((text) => collapsed(text)).filter((text) => text !== ''));
      }),
    );
  });
});
