import { describe, expect, test } from 'vitest';
import { decodeModel } from '../../../../src/text/quotation/model/decode-model.ts';
import { HEADER_BYTES } from '../../../../src/text/quotation/model/format.ts';
import { quotationModel } from '../../../../src/text/quotation/model/model.ts';
import { readWeights } from '../../../../src/text/quotation/model/read-weights.ts';

describe('the committed weights', () => {
  test('load, with the checksum in their header', () => {
    const { classes, state, edge, links, precision } = quotationModel();
    expect(classes.size).toBeGreaterThan(1000);
    expect([state.width, edge.width, links.width, precision.width]).toEqual([7, 49, 1, 1]);
  });

  test('hold how often attributions were right, as shares', () => {
    const { precision } = quotationModel();
    const shares = Array.from(precision.weights, (weight) => weight * precision.scale);
    expect(shares.length).toBeGreaterThan(10);
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  });

  test('take less than six megabytes', () => {
    expect(readWeights().length).toBeLessThan(6_000_000);
  });
});

describe('decodeModel', () => {
  const bytes = (): Uint8Array => Uint8Array.from(readWeights());
  const expected = decodeModel(bytes());
  const asBytes = (weights: Float32Array | Int8Array): Uint8Array => Uint8Array.from(weights);

  test('reads the same from wherever in memory the bytes stand', () => {
    const shifted = new Uint8Array(bytes().length + 3);
    shifted.set(bytes(), 3);
    for (const held of [Buffer.from(bytes()), shifted.subarray(3)]) {
      const { state, precision } = decodeModel(held);
      expect(Buffer.compare(asBytes(state.weights), asBytes(expected.state.weights))).toBe(0);
      expect([...precision.weights]).toEqual([...expected.precision.weights]);
    }
  });

  test('refuses damaged bytes', () => {
    const damaged = bytes();
    damaged[HEADER_BYTES + 100] = (damaged[HEADER_BYTES + 100] ?? 0) ^ 1;
    expect(() => decodeModel(damaged)).toThrow('its checksum is');
  });

  test('refuses bytes of another format', () => {
    const other = bytes();
    other[4] = 99;
    expect(() => decodeModel(other)).toThrow('its format is 99');
    expect(() => decodeModel(new Uint8Array(3))).toThrow('3 bytes');
  });
});
