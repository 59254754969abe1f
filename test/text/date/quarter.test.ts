import { describe, expect, test } from 'vitest';
import { quarter } from '../../../src/text/date/quarter.ts';
import { drawn, valuesOf } from './drawn.ts';

describe('quarter', () => {
  test.for([
    'In ⟨2025-Q1:the first quarter⟩ it lost.',
    'A ⟨2024-Q3:third-quarter⟩ loss.',
    'In ⟨2024-Q3:the third quarter of 2024⟩.',
    'In ⟨2024-Q3:Q3 2024⟩.',
    "In ⟨2024-Q3:last year's third quarter⟩.",
    'In ⟨1988-Q2:the 1988 second quarter⟩.',
    'In ⟨2024-H1:the first half of 2024⟩.',
    'Its ⟨2025-H1:first-half⟩ profit fell.',
  ])('finds %s', (drawing) => {
    const { expected, found } = drawn(quarter, drawing);
    expect(found).toEqual(expected);
  });

  test.for([
    'A quarter of the voters left.', // a share
    'They lost the quarter-final.', // a match
    'They scored in the first half.', // a match
    'The third quarterback fell.', // a player
  ])('leaves alone %s', (text) => {
    expect(valuesOf(quarter, text)).toEqual([]);
  });
});
