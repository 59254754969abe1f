import { describe, expect, test } from 'vitest';
import { percentile } from '../../src/bench/percentile.ts';
import { readSizes } from '../../src/bench/read-sizes.ts';

describe('readSizes', () => {
  test('reads what is typed, or takes the usual', () => {
    expect(readSizes(['10', '500000'], [1])).toEqual([10, 500_000]);
    expect(readSizes([], [1])).toEqual([1]);
  });

  test.for(['0', '-1', '1e3', 'ten', '1000000', '1.5', ''])('refuses “%s”', (size) => {
    expect(readSizes(['10', size], [1])).toBeNull();
  });
});

describe('percentile', () => {
  test('is one of the numbers, in whatever order they come', () => {
    const numbers = [5, 1, 4, 2, 3];
    expect([0, 0.2, 0.5, 0.99, 1].map((share) => percentile(numbers, share))).toEqual([
      1, 1, 3, 5, 5,
    ]);
  });

  test('refuses no numbers', () => {
    expect(() => percentile([], 0.5)).toThrow('Cannot take a percentile of no numbers');
  });
});
