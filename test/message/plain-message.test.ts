import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainMessage } from '../../src/message/plain-message.ts';

function plain(content: string): string {
  return plainMessage(content).text.replace(/\s+/gu, ' ').trim();
}

describe('plainMessage', () => {
  test.for([
    ['bold and italics', '**one** *two* _three_ __four__', 'one two three four'],
    ['strike and spoiler', '~~one~~ ||two||', 'one two'],
    ['code', '`one` ```js\ntwo\n```', 'one two'],
    ['headings and small print', '# one\n-# two', 'one two'],
    ['escaped marks', String.raw`\*one\* \_two\_`, '*one* _two_'],
    ['bare links', 'one https://example.org/a?b=“c” two', 'one two'],
    ['links in angle brackets', 'one <https://example.org/a> two', 'one two'],
    ['masked links', '[one](https://example.org/a_(b)) two', 'one two'],
    ['mentions', '<@900000000000000001> one <#900000000000000002> <@&900000000000000003>', 'one'],
    ['everyone', '@everyone one @here', 'one'],
    ['times and emoji', '<t:1717000000:R> one <:wow:900000000000000004> 😀', 'one'],
  ] as const)('leaves out %s', ([, content, words]) => {
    expect(plain(content)).toBe(words);
  });

  test('keeps what no markup is', () => {
    const text = 'He said “a [b] c” … 5 * 3, snake_case, 6" pipe';
    expect(plain(text)).toBe(text);
  });

  test('tells block quotes', () => {
    const { text, blockQuotes } = plainMessage('Look:\n> one **two**\n> three\nfour');
    expect(blockQuotes.map(({ start, end }) => text.slice(start, end).trim())).toEqual([
      'one two\nthree',
    ]);
  });

  test.for([
    '*',
    '_',
    '**',
    '||',
    '~~',
    '`',
    '[](',
    '> ',
    '<',
    '*_',
    '[a](https://',
    '\n> a',
    '[[',
  ])('reads 4,000 characters of %j at once', (mark) => {
    const began = process.cpuUsage();
    plainMessage(mark.repeat(4000 / mark.length));
    // Some 10 ms; the parser’s own masked links take more than a second.
    expect(process.cpuUsage(began).user).toBeLessThan(400_000);
  });

  test('never fails, and block quotes lie in the text', () => {
    const marks = fc.constantFrom(
      ...['*', '_', '`', '|', '~', '> ', '\n', '[', '](', '<@', 'a ', '“'],
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(marks, fc.string({ maxLength: 5 })), { maxLength: 80 }),
        (parts) => {
          const { text, blockQuotes } = plainMessage(parts.join(''));
          for (const { start, end } of blockQuotes) expect(text.slice(start, end)).not.toBe('');
        },
      ),
    );
  });
});
