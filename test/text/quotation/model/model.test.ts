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

  test('take less than six megabytes', () => {
    expect(readWeights().length).toBeLessThan(6_000_000);
  });
});

describe('decodeModel', () => {
  const bytes = (): Uint8Array => Uint8Array.from(readWeights());

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
