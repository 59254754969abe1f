import { expect, test } from 'vitest';
import { percentile } from '../../src/bench/percentile.ts';

test.for([
  [0.5, 2],
  [0.95, 4],
  [1, 4],
  [0, 1],
] as const)('%f of 4, 2, 1 and 3 lie at or below %i', ([share, value]) => {
  expect(percentile([4, 2, 1, 3], share)).toBe(value);
});

test('refuses no numbers', () => {
  expect(() => percentile([], 0.5)).toThrow(RangeError);
});
