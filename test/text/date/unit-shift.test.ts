import { describe, expect, test } from 'vitest';
import { unitShift } from '../../../src/text/date/unit-shift.ts';
import { drawn, valuesOf } from './drawn.ts';

describe('unitShift', () => {
  test.for([
    'It fell ⟨2025-04:last month⟩.',
    'It falls ⟨2025-W22:this week⟩.',
    'It opens ⟨2026:next year⟩.',
    'It fell ⟨2025-W21-WE:last weekend⟩.',
    '⟨2024:Last year⟩ it rained.',
  ])('finds %s', (drawing) => {
    const { expected, found } = drawn(unitShift, drawing);
    expect(found).toEqual(expected);
  });

  test.for([
    'The last week of August was dry.', // a week of August
    'This weekly meeting.', // another word
    'At last months passed.', // no unit in the singular
  ])('leaves alone %s', (text) => {
    expect(valuesOf(unitShift, text)).toEqual([]);
  });

  test.for([
    ['2025-03-31', '2025-02'],
    ['2025-01-15', '2024-12'],
  ] as const)('counts last month from %s', ([published, value]) => {
    expect(valuesOf(unitShift, 'It fell last month.', published)).toEqual([value]);
  });

  test('stays open without a publication date', () => {
    expect(valuesOf(unitShift, 'It fell last month.', null)).toEqual(['PAST_REF']);
  });
});
