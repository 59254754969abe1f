import { describe, expect, test } from 'vitest';
import { namedDay } from '../../../src/text/date/named-day.ts';
import { drawn, valuesOf } from './drawn.ts';

describe('namedDay', () => {
  test.for([
    'It closed on ⟨2024-12-25:Christmas Day⟩.',
    'It closed on ⟨2021-12-25:Christmas 2021⟩.',
    'Since ⟨2001-09-11:9/11⟩ it is shut.',
    'After the ⟨2001-09-11:September 11⟩ attacks.',
    'It closed ⟨2024-11-28:last Thanksgiving⟩.',
    'It will open on ⟨2025-12-31:New Year’s Eve⟩.',
  ])('finds %s', (drawing) => {
    const { expected, found } = drawn(namedDay, drawing);
    expect(found).toEqual(expected);
  });

  test.for([
    'On September 11 it rained.', // a day of any year
    'Version 9/11/12 is out.', // another number
    'Christmassy songs.', // another word
    'The Christmas market opened.', // no day is meant
  ])('leaves alone %s', (text) => {
    expect(valuesOf(namedDay, text)).toEqual([]);
  });
});
