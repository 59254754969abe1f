import { describe, expect, test } from 'vitest';
import { confidenceOf } from '../../../src/text/date/confidence.ts';

describe('confidenceOf', () => {
  test('asks first for the unit, then for the basis, then for the rule', () => {
    expect(confidenceOf('unit-shift', 'relative-to-publication', 'month')).toBeGreaterThan(
      confidenceOf('unit-shift', 'relative-to-publication', 'week'),
    );
    expect(confidenceOf('month-and-year', 'stated', 'month')).toBeGreaterThan(
      confidenceOf('month-and-year', 'relative-to-publication', 'month'),
    );
  });

  test('is certain of what claims no place in the calendar', () => {
    expect(confidenceOf('duration', 'relative-to-publication', null)).toBe(1);
  });

  test('knows every rule that places', () => {
    expect(() => confidenceOf('no such rule', 'stated', 'day')).toThrow(RangeError);
  });
});
