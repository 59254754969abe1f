import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowOf, weightTable } from '../../../../src/text/quotation/tagger/weight-table.ts';

describe('weightTable', () => {
  test('finds the row of each key, and none for others', () => {
    const keysOf = fc.uniqueArray(fc.integer({ min: 1, max: 0xffffffff }), { maxLength: 200 });
    fc.assert(
      fc.property(keysOf, fc.integer({ min: 1, max: 0xffffffff }), (keys, other) => {
        const rows = { keys: Uint32Array.from(keys), weights: new Int8Array(), width: 0, scale: 1 };
        const table = weightTable(rows);
        expect(keys.map((key) => rowOf(table, key))).toEqual(keys.map((_, row) => row));
        expect(rowOf(table, other)).toBe(keys.indexOf(other));
      }),
    );
  });
});
