import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scaleWeight } from '../../src/retrieval/scale-weight.ts';

describe('scaleWeight', () => {
  test('rounds the value that is stored, not the one that is written', () => {
    // 1.00105 is stored a little below, and its product with 10⁴ is rounded up to the half.
    expect([(1.00105).toFixed(4), 1.00105 * 1e4]).toEqual(['1.0010', 10010.5]);
    expect(scaleWeight(1.00105)).toBe(10010);
  });

  test('agrees with toFixed everywhere, and near halves above all', () => {
    const anyHalf = fc.integer({ min: 0, max: 300_000 }).map((n) => (n + 0.5) / 1e4);
    const anyWeight = fc.double({ min: 0, max: 30, noNaN: true });
    fc.assert(
      fc.property(fc.oneof(anyHalf, anyWeight), (weight) => {
        expect(scaleWeight(weight)).toBe(Math.round(Number(weight.toFixed(4)) * 1e4));
      }),
      { numRuns: 2000 },
    );
  });
});
