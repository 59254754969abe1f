import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openKeyTable } from '../../src/groups/key-table.ts';

describe('openKeyTable', () => {
  test('holds what a map holds, whatever came and went', () => {
    // Keys of few homes, so that many stand where another belongs.
    const key = fc.oneof(
      fc.integer({ min: -20, max: 20 }),
      fc.nat(20).map((home) => home * 2 ** 20),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.nat(3)), { maxLength: 400 }), (steps) => {
        const table = openKeyTable();
        const map = new Map<number, number>();
        for (const [at, value] of steps) {
          table.set(at, value);
          if (value === 0) map.delete(at);
          else map.set(at, value);
          for (const [each] of steps) expect(table.get(each)).toBe(map.get(each) ?? 0);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('grows, and finds all that it held before', () => {
    const table = openKeyTable();
    for (let key = -5000; key < 5000; key += 1) table.set(key, key + 5001);
    for (let key = -5000; key < 5000; key += 2) table.set(key, 0);
    for (let key = -5000; key < 5000; key += 1)
      expect(table.get(key)).toBe(key % 2 === 0 ? 0 : key + 5001);
  });
});
