import { describe, expect, test } from 'vitest';
import { runningUnit } from '../../../src/text/date/running-unit.ts';
import { drawn, valuesOf } from './drawn.ts';

describe('runningUnit', () => {
  test.for([
    'By ⟨2025:the end of the year⟩.',
    'In ⟨2024:the past year⟩ it fell.',
    'For ⟨2025:the full year⟩ it expects a loss.',
    'Over ⟨P1M:the past month⟩ it rained.', // how long, not when
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
    'For the year ended 30 June it fell.', // how long
    'In the year before the war it grew.', // another year
  ])('leaves alone %s', (text) => {
    expect(valuesOf(runningUnit, text)).toEqual([]);
  });
});
