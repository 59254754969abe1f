import { describe, expect, test } from 'vitest';
import { runningUnit } from '../../../src/text/date/running-unit.ts';
import { drawn, valuesOf } from './drawn.ts';

describe('runningUnit', () => {
  test.for([
    'By ⟨2025:the end of the year⟩.',
    'In ⟨2024:the past year⟩ it fell.',
    'In ⟨2025-Q2:the current quarter⟩.',
    'Ready by ⟨2025-12-31:year-end⟩.',
  ])('finds %s', (drawing) => {
    const { expected, found } = drawn(runningUnit, drawing);
    expect(found).toEqual(expected);
  });

  test.for([
    'In the last week of May it rained.', // a week of May
    'The past few years were dry.', // a duration
    'The end of the road.', // no time
  ])('leaves alone %s', (text) => {
    expect(valuesOf(runningUnit, text)).toEqual([]);
  });
});
