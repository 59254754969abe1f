import { describe, expect, test } from 'vitest';
import {
  areaUnderCurve,
  ndcg,
  recall,
  refusedAtFivePercent,
} from '../../../src/eval/retrieval/measures.ts';

describe('ndcg', () => {
  const grades = new Map([
    [7, 1],
    [8, 1],
  ]);

  test('is 1 when the relevant stand first', () => {
    expect(ndcg([8, 7, 1], grades, 10)).toBe(1);
  });

  test('discounts by the logarithm of the rank', () => {
    // 1/log₂3 + 1/log₂4 over 1 + 1/log₂3
    expect(ndcg([1, 7, 8], grades, 10)).toBeCloseTo(
      (1 / Math.log2(3) + 0.5) / (1 + 1 / Math.log2(3)),
      12,
    );
  });

  test('sees only its depth', () => {
    expect(ndcg([1, 7, 8], grades, 1)).toBe(0);
  });
});

describe('recall', () => {
  test('is the share of the relevant that was found', () => {
    const grades = new Map([
      [7, 1],
      [8, 2],
      [9, 0],
    ]);
    expect(recall([9, 8, 1], grades)).toBe(0.5);
  });
});

describe('areaUnderCurve', () => {
  test('is 1 for all above, 0 for all below, a half for ties', () => {
    expect(areaUnderCurve([3, 4], [1, 2])).toBe(1);
    expect(areaUnderCurve([1, 2], [3, 4])).toBe(0);
    expect(areaUnderCurve([2, 2], [2])).toBe(0.5);
  });
});

describe('refusedAtFivePercent', () => {
  test('counts negatives below the fifth of a hundred positives', () => {
    const positives = Array.from({ length: 100 }, (_, n) => n);
    expect(refusedAtFivePercent(positives, [4, 4.9, 5, 50])).toBe(0.5);
  });
});
