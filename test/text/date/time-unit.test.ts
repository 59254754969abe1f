import { describe, expect, test } from 'vitest';
import { durationValue, unitOf } from '../../../src/text/date/time-unit.ts';

describe('durationValue', () => {
  test.for([
    [3, 'days', 'P3D'],
    [2, 'fortnights', 'P4W'],
    [3, 'quarters', 'P9M'],
    [2, 'decades', 'P20Y'],
    [2.5, 'years', 'P2Y6M'],
    [1.5, 'Hours', 'PT1H30M'],
    [null, 'centuries', 'PXCE'],
    [null, 'minutes', 'PTXM'],
  ] as const)('writes %s %s as %s', ([number, unit, value]) => {
    expect(durationValue(number, unitOf(unit))).toBe(value);
  });

  test('reads the long s, which a pattern that ignores case takes for an s', () => {
    expect(unitOf('dayſ')).toBe('day');
    expect(unitOf('ſecondſ')).toBe('second');
  });

  test('knows no other units', () => {
    expect(() => unitOf('moons')).toThrow(RangeError);
  });
});
