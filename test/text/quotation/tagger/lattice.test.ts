import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addRows } from '../../../../src/text/quotation/tagger/lattice.ts';
import { weightTable } from '../../../../src/text/quotation/tagger/weight-table.ts';

const SCALE = 0.25;

// Keys with the same highest bits share a place, and those at the end of the table go on at its beginning.
const keys = fc.uniqueArray(
  fc.oneof(
    fc.integer({ min: 1, max: 40 }),
    fc.integer({ min: 2 ** 32 - 40, max: 2 ** 32 - 1 }),
    fc.integer({ min: 1, max: 2 ** 32 - 1 }),
  ),
  { minLength: 1, maxLength: 60 },
);
const rows = fc.tuple(keys, fc.integer({ min: 2, max: 50 })).chain(([found, width]) =>
  fc.record({
    keys: fc.constant(Uint32Array.from(found.toSorted((a, b) => a - b))),
    width: fc.constant(width),
    weights: fc.int8Array({ minLength: found.length * width, maxLength: found.length * width }),
  }),
);

describe('addRows', () => {
  test('adds bytes up as it adds up the same numbers one by one', () => {
    fc.assert(
      fc.property(
        rows,
        fc.array(fc.nat(), { maxLength: 60 }),
        ({ keys, width, weights }, picks) => {
          const length = Math.floor(picks.length / 4);
          const asked = Uint32Array.from(picks.slice(0, length * 4), (pick) =>
            pick % 3 === 0 ? (pick % 50) + 1 : (keys[pick % keys.length] ?? 1),
          );
          const packed = weightTable({ keys, weights, width, scale: SCALE });
          const plain = weightTable({
            keys,
            weights: Float32Array.from(weights),
            width,
            scale: SCALE,
          });
          expect(addRows(asked, length, packed)).toEqual(addRows(asked, length, plain));
        },
      ),
    );
  });

  test('adds up the highest and the lowest weights without a carry', () => {
    const keys = Uint32Array.of(7);
    const weights = Int8Array.of(127, -128, 127, -128, 127);
    const table = weightTable({ keys, weights, width: 5, scale: 1 });
    const sums = addRows(new Uint32Array(257).fill(7), 1, table);
    expect([...sums]).toEqual([127, -128, 127, -128, 127].map((weight) => weight * 257));
  });

  test('refuses more keys than it can add up', () => {
    const table = weightTable({
      keys: Uint32Array.of(7),
      weights: Int8Array.of(1, 2),
      width: 2,
      scale: 1,
    });
    expect(() => addRows(new Uint32Array(258).fill(7), 1, table)).toThrow('Cannot add up 258 rows');
  });
});
