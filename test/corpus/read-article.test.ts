import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import type { ArticleReading } from '../../src/corpus/read-article.ts';
import { readArticle } from '../../src/corpus/read-article.ts';

const HEADER = '---\nid: "rail-strike"\n---\n\n';

function read(content: string): ArticleReading {
  return readArticle({ folder: 'shared', file: 'shared/rail-strike.md', content });
}

function withFields(...fields: readonly string[]): ArticleReading {
  return read(['---', 'id: "rail-strike"', ...fields, '---', '', 'Text.', ''].join('\n'));
}

function articleOf(reading: ArticleReading) {
  if (reading.kind === 'article') return reading.article;
  throw new RangeError(`Cannot use a rejected article: ${reading.problems[0]?.message}`);
}

/** `line: message` of each problem or warning. */
function remarks(reading: ArticleReading): readonly string[] {
  const problems = reading.kind === 'article' ? reading.warnings : reading.problems;
  return problems.map(({ line, message }) => `${line}: ${message}`);
}

describe('readArticle', () => {
  test('reads all that the front matter says', () => {
    const reading = withFields(
      'title: "Rail strike called off"',
      'outlet: "Harbour Post"',
      'outlet_basis: "stated"',
      'url: "https://harbourpost.example/strike"',
      'published: "2025-05-30T05:26"',
      'published_basis: "json-ld"',
      'author: "Nadia Ferrow"',
      'language: "en-GB"',
      'rights: "(c) the outlet"',
      'added: "2025-06-02T10:11:12Z"',
      'added_by: "900000000000000002"',
      'source: "url"',
      'source_sha256: "00"',
    );
    expect(reading).toEqual({
      kind: 'article',
      article: {
        id: 'shared/rail-strike',
        folder: 'shared',
        file: 'shared/rail-strike.md',
        text: 'Text.',
        sha256: createHash('sha256').update('Text.').digest('hex'),
        title: 'Rail strike called off',
        url: 'https://harbourpost.example/strike',
        author: 'Nadia Ferrow',
        outlet: { value: 'Harbour Post', basis: 'stated' },
        publishedOn: { value: '2025-05-30', basis: 'json-ld' },
        language: 'en-GB',
        rights: '(c) the outlet',
      },
      warnings: [],
    });
  });

  test('takes what is absent or empty as unknown', () => {
    const article = articleOf(
      withFields('title: ""', 'outlet: ""', 'outlet_basis: "unknown"', 'url:'),
    );
    expect(article).toMatchObject({
      title: null,
      outlet: null,
      url: null,
      publishedOn: null,
      author: null,
      language: 'und',
    });
  });

  test('says that the basis is unknown when the file does not give it', () => {
    const article = articleOf(withFields('outlet: "Harbour Post"', 'published: "2025-05-30"'));
    expect(article.outlet).toEqual({ value: 'Harbour Post', basis: 'unknown' });
    expect(article.publishedOn).toEqual({ value: '2025-05-30', basis: 'unknown' });
  });

  test.for([
    '2025-05-30',
    '2025-05-30T00:00',
    '2025-05-30T23:59Z',
    '2025-05-30T23:59+14:00',
    '2025-05-30T00:00-05:30',
  ])('takes the day of %s as written', (published) => {
    const { publishedOn } = articleOf(withFields(`published: "${published}"`));
    expect(publishedOn?.value).toBe('2025-05-30');
  });

  test.for([
    '2025-02-30',
    '2025-13-01',
    '2025-5-3',
    '30.05.2025',
    '2025-05-30T24:00',
    '2025-05-30T05:60',
    '2025-05-30 05:26',
    '2025-05-30T05:26:10',
    '2025-05-30T05:26 Z',
    '2025-05-30T05:26+15:00',
    '1748580250',
    'yesterday',
    'unknown',
  ])('refuses %s as a day', (published) => {
    const [remark, ...more] = remarks(withFields(`published: "${published}"`));
    expect(remark).toMatch(/^3: The "published" is no calendar day/);
    expect(remark).toContain(JSON.stringify(published));
    expect(more).toEqual([]);
  });

  test.for([
    'https://harbourpost.example/a_(b)?c=[d]&e=|f|#g',
    'HTTP://harbourpost.example',
    'https://пошта.example/новини',
    'http://127.0.0.1:8080/',
  ])('keeps the address %s as written', (url) => {
    expect(articleOf(withFields(`url: ${JSON.stringify(url)}`)).url).toBe(url);
  });

  test.for([
    'javascript:alert(1)',
    'data:text/html,hello',
    'file:///etc/passwd',
    'ftp://harbourpost.example',
    'discord://-/channels/@me',
    '//harbourpost.example',
    'harbourpost.example',
    'https://',
    'https:harbourpost.example',
    'https://user:secret@harbourpost.example',
    'https://harbourpost.example/a b',
    'https://harbourpost.example/>a',
    'https://harbourpost.example/`a`',
    'https://harbourpost.example/\u202Ea',
    `https://harbourpost.example/${'a'.repeat(2048)}`,
  ])('refuses the address %s', (url) => {
    expect(remarks(withFields(`url: ${JSON.stringify(url)}`))[0]).toMatch(/^3: The "url" /);
  });

  test.for([
    '',
    'Rail-Strike',
    'rail strike',
    '../secret',
    'a/b',
    '-a',
    'a-',
    'é',
    'a'.repeat(80),
    'a\\nb',
  ])('refuses the id "%s"', (id) => {
    const reading = read(`---\nid: "${id}"\n---\nText.`);
    expect(reading.kind).toBe('rejected');
    expect(remarks(reading)[0]).toContain('"id"');
  });

  test('refuses a file without an id', () => {
    expect(remarks(read('---\ntitle: "A"\n---\nText.'))).toEqual([
      '1: The front matter has no "id"',
    ]);
  });

  test.for([
    ['outlet_basis', 'guessed'],
    ['outlet_basis', 'Stated'],
    ['published_basis', 'api'],
    ['language', 'english!'],
    ['language', 'e'],
  ])('refuses %s: %s', ([key, value]) => {
    expect(remarks(withFields(`${key}: "${value}"`))[0]).toMatch(
      new RegExp(`^3: The "${key}" `, 'u'),
    );
  });

  test.for(['a\\nb', 'a\\u0000b', 'a\\u001b[31mb', 'a\\ud800b', 'a\\u0085b'])(
    'refuses a value that escapes into %s',
    (escaped) => {
      expect(remarks(withFields(`title: "${escaped}"`))[0]).toMatch(/^3: The "title" has /);
      expect(withFields(`mood: "${escaped}"`).kind).toBe('rejected');
    },
  );

  test('reports all that is wrong at once', () => {
    const reading = read('---\nid: "A"\nurl: "x"\npublished: "soon"\n---\n\n');
    expect(remarks(reading).map((remark) => remark.slice(0, 10))).toEqual([
      '2: The "id',
      '3: The "ur',
      '4: The "pu',
      '6: Nothing',
    ]);
  });

  test('warns of a key that means nothing, so that a slip is seen', () => {
    const reading = withFields('publshed: "2025-05-30"');
    expect(reading.kind).toBe('article');
    expect(remarks(reading)).toEqual([
      '3: The key "publshed" means nothing here and is passed over',
    ]);
  });

  test.for(['', '\n', '\n\n\n', ' ', '\n \t \n', '\u00A0'])('refuses the empty text %j', (body) => {
    const reading = read(`---\nid: "rail-strike"\n---\n${body}`);
    expect(remarks(reading)[0]).toMatch(/^\d: Nothing follows the front matter$/);
  });

  test('keeps every character of the text but the line breaks around it', () => {
    const text = '  “One.”  \n\n## Two\nthree\t\u00A0\n\n---\n\n\u200Bfour ';
    expect(articleOf(read(`${HEADER}\n\n${text}\n\n\n`)).text).toBe(text);
  });

  test('keeps any text that has no carriage return', () => {
    const body = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => text.trim() !== '' && !/\0|\r|^\n|\n$/.test(text));
    fc.assert(
      fc.property(body, (text) => {
        expect(articleOf(read(HEADER + text)).text).toBe(text);
      }),
    );
  });

  test('reads a file with carriage returns as the same file without, and says so', () => {
    const content = `${HEADER}One.\n\nTwo.\n`;
    const windows = read(content.replaceAll('\n', '\r\n'));
    expect(articleOf(windows)).toEqual(articleOf(read(content)));
    expect(articleOf(read(content.replaceAll('\n', '\r')))).toEqual(articleOf(read(content)));
    expect(remarks(windows)).toEqual([
      '1: Line ends with carriage returns are read as plain line feeds',
    ]);
  });

  test('passes over a byte order mark, and says so', () => {
    const reading = read(`\uFEFF${HEADER}Text.`);
    expect(articleOf(reading).text).toBe('Text.');
    expect(remarks(reading)).toEqual(['1: The byte order mark at the start is passed over']);
  });

  test.for([
    ['a NUL', 'Text\0.', 'U+0000'],
    ['half a pair', 'Text \uD83D.', 'U+D83D'],
    ['the other half', 'Text \uDE00.', 'U+DE00'],
  ])('refuses %s, naming its line', ([, body, name]) => {
    expect(remarks(read(`${HEADER}One.\n${body}`))).toEqual([
      `6: The file has ${name}, so it is not text`,
    ]);
  });

  test('refuses 200,001 characters and reads 200,000', () => {
    expect(read(HEADER + 'a'.repeat(200_000)).kind).toBe('article');
    expect(remarks(read(HEADER + 'a'.repeat(200_001)))[0]).toMatch(/^5: The text has 200001 /);
  });

  // A quadratic reader would not be done before the test times out.
  test('reads a long run of line breaks', { timeout: 20_000 }, () => {
    const text = `a${'\n'.repeat(199_000)}b`;
    expect(articleOf(read(HEADER + text)).text).toBe(text);
  });

  test('warns of characters that do not show and leaves them', () => {
    const reading = read(`${HEADER}One.\n\nThe \u202Eword\u202C and the \u200Bgap, \u202Eagain.`);
    expect(articleOf(reading).text).toContain('\u202Eword\u202C');
    expect(remarks(reading)).toEqual([
      '7: The text has characters that do not show: U+202E, U+202C, U+200B',
    ]);
  });
});
