import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editArticle, fieldsOf } from '../../src/corpus/edit-article.ts';
import { frontMatterOf, replacedFrontMatter } from '../../src/corpus/new-article.ts';
import { renderArticle } from '../../src/corpus/render-article.ts';
import { articleOf } from '../support/keeping.ts';

const PLACE = { folder: 'shared', file: 'shared/2025/a.md' };
const ADDED = { slug: 'a', added: '2025-06-04T12:00:00Z' };

/** What newspapers, and people who mean ill, put in a title or a text. */
const ODD = fc.oneof(
  fc.constantFrom(
    ...['---', '\n---\n', ': ', '# ', '"', "'", '\\', '“No”', '👩‍🚀', '\u202E', '\u200F', '\u00A0'],
    ...[
      'null',
      '~',
      '!!js',
      '&a',
      '*a',
      '{a: b}',
      '[x]',
      '\uFEFF',
      '\u2028',
      '\u0085',
      '%',
      '|',
      '>',
    ],
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const oddText = fc.array(ODD, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));
const oddLine = oddText.map((text) => text.replaceAll(/\p{Cc}/gu, ' ').trim());
const oddBody = fc
  .array(oddText, { minLength: 1, maxLength: 6 })
  .map((parts) =>
    parts
      .join('\n')
      .replaceAll(/[\r\0]/g, '')
      .replaceAll(/^\n+|\n+$/g, ''),
  )
  .filter((text) => text.trim() !== '');

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8');
}

describe('renderArticle', () => {
  test('is read back character for character, whatever stands in it', () => {
    fc.assert(
      fc.property(oddBody, oddLine, oddLine, (text, title, author) => {
        const fields = frontMatterOf(articleOf('x', { text, title, author }), ADDED);
        const rendering = renderArticle(PLACE, fields, text);
        if (rendering.kind === 'unreadable') throw new Error(rendering.problems[0]?.message);
        expect(rendering.article).toMatchObject({
          text,
          title: title === '' ? null : title,
          author: author === '' ? null : author,
          outlet: { value: 'Harbour Post', basis: 'url' },
        });
      }),
      { numRuns: 500 },
    );
  });

  test('writes what is not known not at all, and every value as a JSON string', () => {
    const article = articleOf('A “quoted” title: yes', { outlet: null, published: null });
    const rendering = renderArticle(PLACE, frontMatterOf(article, ADDED), article.text);
    if (rendering.kind === 'unreadable') throw new Error('unreadable');
    expect(textOf(rendering.bytes)).toBe(
      [
        '---',
        'id: "a"',
        'title: "A “quoted” title: yes"',
        'url: "https://harbourpost.example/a"',
        'language: "en"',
        'added: "2025-06-04T12:00:00Z"',
        'source: "url"',
        `source_sha256: "${'0'.repeat(64)}"`,
        '---',
        '',
        `${article.text}\n`,
      ].join('\n'),
    );
  });

  test.for([
    ['a text that ends with a line break', { text: 'One.\n' }],
    ['a carriage return', { text: 'One.\r\nTwo.' }],
    ['a NUL', { text: 'One.\0' }],
    ['half a surrogate pair', { text: 'One \uD83D.' }],
    ['no text', { text: ' ' }],
    ['a title of two lines', { title: 'One\nTwo' }],
    ['a title longer than the front matter may be', { title: 'x'.repeat(9000) }],
    ['an address of another kind', { url: 'file:///etc/passwd' }],
    ['a day that there is not', { published: { value: '2025-02-30', basis: 'meta' } }],
  ] as const)('refuses %s', ([, fields]) => {
    const article = articleOf('x', fields);
    const rendering = renderArticle(PLACE, frontMatterOf(article, ADDED), article.text);
    expect(rendering.kind).toBe('unreadable');
  });
});

describe('editArticle', () => {
  const CONTENT =
    '---\nid: a\nx-Note: "by hand"\n"odd key: 1": "kept"\ntitle: Old\nadded_by: "op"\n---\n\nOne.\n---\nTwo.\n';

  test('changes the fields that it names; the text and unknown fields stay', () => {
    const rendering = editArticle(
      { ...PLACE, content: CONTENT },
      new Map([
        ['title', 'New: "one"'],
        ['author', 'A. B.'],
        ['added_by', null],
      ]),
    );
    if (rendering.kind === 'unreadable') throw new Error(rendering.problems[0]?.message);
    expect(rendering.article).toMatchObject({ text: 'One.\n---\nTwo.', title: 'New: "one"' });
    expect([...fieldsOf(textOf(rendering.bytes))]).toEqual([
      ['id', 'a'],
      ['x-Note', 'by hand'],
      ['odd key: 1', 'kept'],
      ['title', 'New: "one"'],
      ['author', 'A. B.'],
    ]);
  });

  test('keeps the text character for character whatever the fields become', () => {
    fc.assert(
      fc.property(oddBody, oddLine, (text, title) => {
        const content = `---\nid: "a"\n---\n\n${text}\n`;
        const rendering = editArticle({ ...PLACE, content }, new Map([['title', title]]));
        if (rendering.kind === 'unreadable') throw new Error(rendering.problems[0]?.message);
        expect(rendering.article.text).toBe(text);
      }),
    );
  });

  test('reads a byte order mark and carriage returns as the reader does', () => {
    const content = '\uFEFF---\r\nid: a\r\n---\r\n\r\nOne.\r\nTwo.\r\n';
    const rendering = editArticle({ ...PLACE, content }, new Map([['title', 'T']]));
    expect(rendering).toMatchObject({ article: { text: 'One.\nTwo.', title: 'T' } });
  });
});

describe('replacedFrontMatter', () => {
  test('keeps what a moderator corrected, when it came in, and unknown fields', () => {
    const before = new Map([
      ['id', 'a'],
      ['outlet', 'Corrected'],
      ['outlet_basis', 'moderator'],
      ['published', '2025-01-01'],
      ['published_basis', 'meta'],
      ['author', 'Gone'],
      ['added', 'first'],
      ['note', 'by hand'],
    ]);
    const next = frontMatterOf(articleOf('New'), ADDED);
    expect(Object.fromEntries(replacedFrontMatter(before, next))).toMatchObject({
      title: 'New',
      outlet: 'Corrected',
      outlet_basis: 'moderator',
      published: '2025-05-30',
      published_basis: 'json-ld',
      added: 'first',
      note: 'by hand',
    });
    expect(replacedFrontMatter(before, next).has('author')).toBe(false);
  });
});
