import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../src/corpus/read-front-matter.ts';

function refusal(content: string): string {
  const read = readFrontMatter(content);
  if (read.kind === 'read') return 'read';
  return read.faults.map(({ line, message }) => `${line}: ${message}`).join('\n');
}

/** A file whose front matter takes so many bytes, an even number. */
function filled(bytes: number): string {
  return `---\na: "${'é'.repeat((bytes - 6) / 2)}"\n---\nText`;
}

describe('readFrontMatter', () => {
  test('gives each value as written, with its line, and the body', () => {
    const read = readFrontMatter(
      '---\nid: "a-b"\n# a remark\npublished: 2025-05-30\n---\n\nText.\n',
    );
    expect(read).toEqual({
      kind: 'read',
      fields: new Map([
        ['id', { value: 'a-b', line: 2 }],
        ['published', { value: '2025-05-30', line: 4 }],
      ]),
      body: '\nText.\n',
      bodyLine: 6,
    });
  });

  test.for([
    ['n: 0123', '0123'],
    ['n: 1.10', '1.10'],
    ['n: yes', 'yes'],
    ['n:', ''],
    ['n: ""', ''],
    ['n: "null"', 'null'],
    ['n: "a: “b” \\"c\\" #d"', 'a: “b” "c" #d'],
    ["n: 'it''s'", "it's"],
    ['n: >-\n  two\n  lines', 'two lines'],
  ])('keeps a string a string: %s', ([yaml, value]) => {
    const read = readFrontMatter(`---\n${yaml}\n---\n`);
    expect(read.kind === 'read' && read.fields.get('n')?.value).toBe(value);
  });

  test('keeps keys that nobody knows, those of every object included', () => {
    const read = readFrontMatter('---\n__proto__: "a"\nconstructor: "b"\nmood: "c"\n---\nText');
    expect(read.kind === 'read' && [...read.fields.keys()]).toEqual([
      '__proto__',
      'constructor',
      'mood',
    ]);
  });

  test('ends at the first closing line, even when the file ends there', () => {
    expect(readFrontMatter('---\na: b\n---')).toMatchObject({ kind: 'read', body: '' });
    expect(readFrontMatter('---\na: b\n---\nText\n---\nMore')).toMatchObject({
      body: 'Text\n---\nMore',
    });
  });

  test.for([
    '---js\nmodule.exports = {}\n---\nText',
    '---json\n{}\n---\nText',
    '--- \na: b\n---\nText',
    ' ---\na: b\n---\nText',
    '\n---\na: b\n---\nText',
    '+++\na = "b"\n+++\nText',
    'Text without any',
    '',
  ])('refuses an opening line that is not exactly three hyphens: %j', (content) => {
    expect(refusal(content)).toMatch(/^1: The first line must be exactly "---", not "/);
  });

  test.for(['---\na: b\nText', '---\na: b\n --- \nText', '---\na: b\n---- \n', '---'])(
    'refuses front matter that never closes: %j',
    (content) => {
      expect(refusal(content)).toMatch(/^1: /);
    },
  );

  test('refuses more than 8 KiB, in bytes, and reads 8 KiB', () => {
    expect(refusal(filled(8192))).toBe('read');
    expect(refusal(filled(8194))).toMatch(/^1: .*8 KiB/);
    expect(refusal(`---\na: "${'x'.repeat(900_000)}"\n---\nText`)).toMatch(/^1: .*8 KiB/);
  });

  test.for([
    ['a: b\na: c', 3, 'unique'],
    ['a: &x b\nc: *x', 3, 'alias'],
    ['a: b\nc: [d]', 3, 'list or a mapping'],
    ['a: b\nc:\n  d: e', 3, 'list or a mapping'],
    ['a: b\nc: {d: e}', 3, 'list or a mapping'],
    ['a: b\nc: null', 3, 'is null: leave the line out'],
    ['a: b\nc: ~', 3, 'is ~: leave the line out'],
    ['a: b\ntitle: Minister: “no”', 3, 'not YAML'],
    // The line where the search for the closing mark ends.
    ['a: b\nc: "d', 4, 'not YAML'],
    ['a: b\n\tc: d', 3, 'not YAML'],
    ['a: b\nc: !!js/function "f"', 3, 'not YAML'],
    ['a: b\n? [c]\n: d', 3, 'not YAML'],
    ['- a\n- b', 2, 'no "key: value" lines'],
    ['only words', 2, 'no "key: value" lines'],
    ['# nothing', 2, 'no "key: value" lines'],
    ['', 2, 'no "key: value" lines'],
  ] as const)('refuses %j, naming line %i', ([yaml, line, words]) => {
    const message = refusal(`---\n${yaml}\n---\nText`);
    expect(message).toContain(words);
    expect(message.startsWith(`${line}: `)).toBe(true);
  });

  test.for(['['.repeat(8000), '[{a: '.repeat(1600), '- '.repeat(4000), '? '.repeat(4000)])(
    'refuses deep nesting with one message',
    (nest) => {
      expect(refusal(`---\na: ${nest}\n---\nText`).split('\n')).toHaveLength(1);
    },
  );

  test('names every value that is no string', () => {
    expect(refusal('---\na: [b]\nc: {d: e}\n---\nText').split('\n')).toHaveLength(2);
  });
});
