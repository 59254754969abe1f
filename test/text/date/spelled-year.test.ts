import { describe, expect, test } from 'vitest';
import { spelledYear } from '../../../src/text/date/spelled-year.ts';
import { drawn, valuesOf } from './drawn.ts';

describe('spelledYear', () => {
  test.for([
    'In ⟨1996:nineteen ninety-six⟩ it began.',
    'By ⟨2000:the year two thousand⟩.',
    'It closed in ⟨1997-01:January nineteen ninety-seven⟩.',
    'In ⟨2019:twenty nineteen⟩ it ended.',
  ])('finds %s', (drawing) => {
    const { expected, found } = drawn(spelledYear, drawing);
    expect(found).toEqual(expected);
  });

  test.for([
    'Nineteen men came.', // a count
    'The year two thousand and one people fled.', // a longer number
  ])('leaves alone %s', (text) => {
    expect(valuesOf(spelledYear, text)).toEqual([]);
  });
});
