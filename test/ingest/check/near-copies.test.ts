import { describe, expect, test } from 'vitest';
import { nearCopyIndex } from '../../../src/ingest/check/near-copies.ts';

/** Sentences without a run of four words in common, the same for the same seed. */
function textOf(seed: number, sentences: number): string {
  return Array.from({ length: sentences }, (_, n) =>
    Array.from({ length: 12 }, (_, w) => `w${(seed * 7919 + n * 131 + w * 17) % 10_007}`).join(' '),
  ).join('. ');
}

describe('nearCopyIndex', () => {
  test('finds a copy with words around it, and one cut to its larger part', () => {
    const index = nearCopyIndex();
    index.add('one', textOf(1, 60));
    index.add('two', textOf(2, 60));
    expect(index.find(`${textOf(3, 10)} ${textOf(1, 60)}`)).toEqual([
      { key: 'one', containment: expect.closeTo(1, 1) },
    ]);
    expect(index.find(textOf(1, 40)).map(({ key }) => key)).toEqual(['one']);
  });

  test('leaves alone another text, and one that shares half', () => {
    const index = nearCopyIndex();
    index.add('one', textOf(1, 60));
    expect(index.find(textOf(5, 60))).toEqual([]);
    expect(index.find(`${textOf(1, 30)} ${textOf(6, 40)}`)).toEqual([]);
  });

  test('compares short texts whole', () => {
    const index = nearCopyIndex();
    index.add('short', textOf(1, 3));
    index.add('long', textOf(2, 60));
    expect(index.find(textOf(1, 3))).toEqual([{ key: 'short', containment: 1 }]);
    expect(index.find(textOf(2, 3))).toEqual([{ key: 'long', containment: 1 }]);
    expect(index.find(`${textOf(1, 3)} ${textOf(9, 60)}`).map(({ key }) => key)).toEqual(['short']);
    expect(index.find(textOf(8, 3))).toEqual([]);
  });

  test('forgets what is removed, and what is replaced', () => {
    const index = nearCopyIndex();
    index.add('one', textOf(1, 60));
    index.add('one', textOf(2, 60));
    expect(index.find(textOf(1, 60))).toEqual([]);
    index.remove('one');
    index.remove('never there');
    expect(index.find(textOf(2, 60))).toEqual([]);
  });

  test('heeds no difference of case, width or punctuation', () => {
    const index = nearCopyIndex();
    index.add('one', textOf(1, 60));
    expect(index.find(textOf(1, 60).toUpperCase().replaceAll('. ', '! – '))).toHaveLength(1);
  });

  test('finds nothing for a text of three words', () => {
    const index = nearCopyIndex();
    index.add('none', 'three words only');
    expect(index.find('three words only')).toEqual([]);
  });
});
