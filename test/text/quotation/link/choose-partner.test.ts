import { describe, expect, test } from 'vitest';
import { sharesOf } from '../../../../src/text/quotation/link/choose-partner.ts';

describe('sharesOf', () => {
  test('adds up to one, higher for higher scores', () => {
    const shares = sharesOf([1, 3, 2]);
    expect(shares.reduce((a, b) => a + b)).toBeCloseTo(1);
    expect(shares[1]).toBeGreaterThan(shares[2] ?? 1);
  });

  test('bears scores beyond what can be raised', () => {
    expect(sharesOf([5000, 0])).toEqual([1, 0]);
  });
});
