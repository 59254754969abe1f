import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSlug } from '../../src/corpus/parse-field.ts';
import { freeSlug, slugOf } from '../../src/corpus/slug.ts';

const HASH = 'abcdef0123456789';

describe('slugOf', () => {
  test.for([
    ['Zelenskyy: ‘No deal’ — yet', 'zelenskyy-no-deal-yet'],
    ['Überraschung à São Paulo', 'uberraschung-a-sao-paulo'],
    ['../../etc/passwd', 'etc-passwd'],
    ['C:\\Windows\\system32', 'c-windows-system32'],
    ['Путин', 'article-abcdef01'],
    ['', 'article-abcdef01'],
    ['👩‍🚀', 'article-abcdef01'],
    ['long '.repeat(40), 'long-'.repeat(12).concat('long')],
  ] as const)('makes %s into %s', ([title, slug]) => {
    expect(slugOf(title, HASH)).toBe(slug);
  });

  test('is a slug for every title, and stays one with a number', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const slug = slugOf(title, HASH);
        expect([parseSlug(slug).kind, parseSlug(`${slug}-1000`).kind]).toEqual(['value', 'value']);
      }),
    );
  });
});

describe('freeSlug', () => {
  test('counts on until nothing has it', () => {
    const taken = new Set(['a', 'a-2']);
    expect([freeSlug('a', (slug) => taken.has(slug)), freeSlug('b', () => false)]).toEqual([
      'a-3',
      'b',
    ]);
  });
});
