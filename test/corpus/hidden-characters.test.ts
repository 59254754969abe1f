import { describe, expect, test } from 'vitest';
import { hiddenCharacters } from '../../src/corpus/hidden-characters.ts';

describe('hiddenCharacters', () => {
  test.for([
    ['a\u202Eb', 'U+202E'],
    ['a\u200Bb', 'U+200B'],
    ['pay\u200Dment', 'U+200D'],
    ['a\u2028b', 'U+2028'],
    ['a\u0007b', 'U+0007'],
    ['a\u{E0041}b', 'U+E0041'],
  ] as const)('finds what hides in %j', ([text, name]) => {
    expect(hiddenCharacters(text)).toEqual({ index: text.search(/[^a-z]/u), codePoints: [name] });
  });

  test.for(['A line\nand\ta tab', '👩‍🚀 👩🏽‍🚀 🏳️‍🌈 👨‍👩‍👧‍👦', 'קשר الميناء', 'cafe\u0301 “—…” ½'])(
    'leaves alone %s',
    (text) => {
      expect(hiddenCharacters(text)).toBeNull();
    },
  );
});
