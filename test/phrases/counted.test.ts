import { describe, expect, test } from 'vitest';
import { counted } from '../../src/phrases/counted.ts';

describe('counted', () => {
  test('follows the plural rules of the language', () => {
    const forms = { one: 'статья', few: 'статьи', many: 'статей', other: 'статьи' };
    const count = counted('ru');
    expect([1, 2, 5, 21, 111].map((n) => count(n, forms))).toEqual([
      '1 статья',
      '2 статьи',
      '5 статей',
      '21 статья',
      '111 статей',
    ]);
  });

  test('falls back to “other”', () => {
    expect(counted('en-GB')(1200, { other: 'sheep' })).toBe('1,200 sheep');
  });
});
