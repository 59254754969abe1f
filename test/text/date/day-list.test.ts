import { describe, expect, test } from 'vitest';
import { dayList } from '../../../src/text/date/day-list.ts';
import { drawn, valuesOf } from './drawn.ts';

describe('dayList', () => {
  test.for([
    'On ⟨2025-04-24:April 24⟩ and ⟨2025-04-25:25⟩ they met.',
    'On ⟨2025-03-12:March 12⟩–⟨2025-03-14:14⟩.',
    'On the ⟨2025-04-28:28⟩ and ⟨2025-04-29:29 April⟩.',
  ])('finds %s', (drawing) => {
    const { expected, found } = drawn(dayList, drawing);
    expect(found).toEqual(expected);
  });

  test.for([
    'On May 5, 2025 they met.', // a year follows
    'On May 5 to 6 p.m. they met.', // a time follows
    'On 28 and 29 August 2024 they met.', // has its year
  ])('leaves alone %s', (text) => {
    expect(valuesOf(dayList, text)).toEqual([]);
  });
});
