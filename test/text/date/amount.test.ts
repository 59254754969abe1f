import { describe, expect, test } from 'vitest';
import { numberOf } from '../../../src/text/date/amount.ts';

describe('numberOf', () => {
  test.for([
    ['25', 25],
    ['1,500', 1500],
    ['2 1/2', 2.5],
    ['two and a half', 2.5],
    ['twenty-five', 25],
    ['Twenty four', 24],
    ['nineteen', 19],
    ['an', 1],
    ['a dozen', 12],
    ['a couple of', 2],
    ['a hundred', 100],
  ] as const)('reads %s', ([words, number]) => {
    expect(numberOf(words)).toBe(number);
  });

  test.for(['several', 'zero', ''])('reads no number into “%s”', (words) => {
    expect(numberOf(words)).toBeNull();
  });
});
