import { describe, expect, test } from 'vitest';
import { monthAndYear } from '../../../src/text/date/month-and-year.ts';
import { drawn, valuesOf } from './drawn.ts';

describe('monthAndYear', () => {
  test.for([
    'In ⟨2025-05:May 2025⟩ prices rose.',
    'In ⟨2024-09:Sept. 2024⟩.',
    'In ⟨2024-09:September of 2024⟩.',
    'In ⟨2018-01:January, 2018⟩, they met.',
    'In ⟨2025-01:January this year⟩.',
    'In ⟨2024-06:June last year⟩.',
    'Due in ⟨2026-04:April next year⟩.',
  ])('finds %s', (drawing) => {
    const { expected, found } = drawn(monthAndYear, drawing);
    expect(found).toEqual(expected);
  });

  test.for([
    'They may 2025 times over.', // “may” is a verb
    'Some march 2000 miles.', // “march” is a verb
    'In May 2,000 people came.', // a count
  ])('leaves alone %s', (text) => {
    expect(valuesOf(monthAndYear, text)).toEqual([]);
  });
});
