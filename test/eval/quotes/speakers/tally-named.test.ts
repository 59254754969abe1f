import { describe, expect, test } from 'vitest';
import {
  namedFigures,
  precisionAtCoverage,
} from '../../../../src/eval/quotes/speakers/tally-named.ts';

const judged = [
  { isNamed: true, isRight: true, confidence: 0.9 },
  { isNamed: true, isRight: true, confidence: 0.8 },
  { isNamed: true, isRight: false, confidence: 0.5 },
  { isNamed: false, isRight: false, confidence: 0 },
];

describe('namedFigures', () => {
  test('counts precision over what is named, accuracy over all', () => {
    const { accuracy, coverage, precision } = namedFigures(judged);
    expect([accuracy, coverage, Math.round(precision)]).toEqual([50, 75, 67]);
  });
});

describe('precisionAtCoverage', () => {
  test('takes the surest names until enough is covered', () => {
    expect(precisionAtCoverage(judged, 50)).toBe(100);
    expect(precisionAtCoverage(judged, 80)).toBeNull();
  });

  test('leaves no choice among names that are equally sure', () => {
    const same = judged.map((each) => ({ ...each, confidence: each.isNamed ? 0.5 : 0 }));
    expect(precisionAtCoverage(same, 25)).toBeCloseTo(66.7, 1);
  });
});
