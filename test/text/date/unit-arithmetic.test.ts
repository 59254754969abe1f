import { describe, expect, test } from 'vitest';
import { unitFrom } from '../../../src/text/date/unit-arithmetic.ts';
import { toDayNumber } from '../../../src/text/iso-date.ts';

const LEAP_DAY = toDayNumber(2024, 2, 29) ?? 0;

describe('unitFrom', () => {
  test.for([
    ['day', 1, '2024-03-01'],
    ['day', -366, '2023-02-28'],
    ['week', -1, '2024-W08'],
    ['fortnight', 1, '2024-W11'],
    ['month', -1, '2024-01'],
    ['month', 12, '2025-02'],
    ['quarter', -1, '2023-Q4'],
    ['year', -1, '2023'],
    ['decade', -1, '201'],
    ['century', -1, '19'],
  ] as const)('counts in %ss: %i gives %s', ([unit, shift, value]) => {
    expect(unitFrom(LEAP_DAY, unit, shift)?.value).toBe(value);
  });

  test.for([
    ['hour', 1],
    ['year', -3000],
    ['day', 1e9],
    ['month', 0.5],
  ] as const)('is nothing for %s %d', ([unit, shift]) => {
    expect(unitFrom(LEAP_DAY, unit, shift)).toBeNull();
  });
});
