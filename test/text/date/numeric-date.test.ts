import { describe, expect, test } from 'vitest';
import { numericDate } from '../../../src/text/date/numeric-date.ts';
import { drawn, valuesOf } from './drawn.ts';

describe('numericDate', () => {
  test.for([
    'Signed on ⟨2025-05-31:2025-05-31⟩ in Oslo.',
    'Signed on ⟨2025-05-31:31.05.2025⟩.',
    'Signed on ⟨2025-05-31:05/31/2025⟩, they say.',
    'Leap day is ⟨2024-02-29:29.02.2024⟩.',
    'Same either way: ⟨2025-05-05:05.05.2025⟩.',
  ])('finds %s', (drawing) => {
    const { expected, found } = drawn(numericDate, drawing);
    expect(found).toEqual(expected);
  });

  test.for([
    'Accessed: 01.06.2025', // June or January: the numbers do not say
    'Filed on 30.02.2025.', // there is no such day
    'Filed on 29.02.2023.', // no leap year
    'Version 10.12.2025.3 is out.', // a version
    'Version 31.12.2025.3 is out.', // a version with a day that could be
    'See /2025-05-31/index.html', // part of an address
  ])('leaves alone %s', (text) => {
    expect(valuesOf(numericDate, text)).toEqual([]);
  });
});
