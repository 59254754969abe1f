import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packValue, unpackValue } from '../../../src/ops/packing/packed-value.ts';
import { tinySnapshot } from '../../support/tiny-corpus.ts';

const key = fc.string({ unit: 'grapheme' }).filter((each) => each !== '__proto__');
const text = fc.string({ unit: 'grapheme' });
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(null, undefined, true, false),
    fc.oneof(fc.integer(), fc.double(), fc.maxSafeNat(), fc.constantFrom(-0, 239, 240, 2 ** 31)),
    text,
    fc.array(tie('value')),
    fc.dictionary(key, tie('value'), { noNullPrototype: true }),
  ),
}));

describe('packValue', () => {
  test('gives back what it was given, and the same bytes for it', () => {
    fc.assert(
      fc.property(value, (each) => {
        const bytes = packValue(each);
        expect(unpackValue(bytes)).toEqual(each);
        expect(packValue(unpackValue(bytes))).toEqual(bytes);
      }),
    );
  });

  test('gives back the analyses of articles', async () => {
    for (const { analysis } of (await tinySnapshot()).articles)
      expect(unpackValue(packValue(analysis))).toEqual(analysis);
  });

  test.for([[new Date(0)], [() => 1], [new Map()], [1n]])('refuses %o', ([each]) => {
    expect(() => packValue(each)).toThrow('Cannot pack');
  });
});

describe('unpackValue', () => {
  test('never goes past the last byte', () => {
    const bytes = packValue({ outlet: 'Harbour Post', spans: [{ start: 3, end: 800 }] });
    for (let end = 0; end < bytes.length; end += 1)
      expect(() => unpackValue(bytes.subarray(0, end))).toThrow(RangeError);
  });
});
