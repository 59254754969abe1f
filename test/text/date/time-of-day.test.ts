import { describe, expect, test } from 'vitest';
import { timeOfDay } from '../../../src/text/date/time-of-day.ts';
import { drawn, valuesOf } from './drawn.ts';

describe('timeOfDay', () => {
  test.for([
    'At ⟨2025-05-30T10h35:10:35 a.m.⟩ it closed.',
    'At ⟨2025-05-30T19h00:7 pm⟩ it closed.',
    'At ⟨2025-05-30T15h30:15:30 GMT⟩ it closed.',
    'At ⟨2025-05-30T12h00:noon⟩ it closed.',
    '⟨2025-05-30TMO:This morning⟩ it closed.',
    '⟨2025-05-29TNI:Last night⟩ it closed.',
    'It closes ⟨2025-05-30TNI:tonight⟩.',
  ])('finds %s', (drawing) => {
    const { expected, found } = drawn(timeOfDay, drawing);
    expect(found).toEqual(expected);
  });

  test.for([
    'They won 99:99.', // no time of day
    'Verse 3:160 says so.', // no time of day
    'It is 7 pmol.', // another word
  ])('leaves alone %s', (text) => {
    expect(valuesOf(timeOfDay, text)).toEqual([]);
  });
});
