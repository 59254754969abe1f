import { describe, expect, test } from 'vitest';
import { fullDate } from '../../../src/text/date/full-date.ts';
import { drawn, valuesOf } from './drawn.ts';

describe('fullDate', () => {
  test.for([
    'On ⟨2025-05-31:31 May 2025⟩ the talks began.',
    'On ⟨2025-05-31:May 31, 2025⟩, the talks began.',
    'On ⟨2010-04-20:April 20 , 2010⟩ , the well blew out .',
    'By the ⟨2024-05-31:31st of May, 2024⟩.',
    'On ⟨2025-05-31:Saturday, 31 May 2025⟩.',
    'On ⟨2025-05-31:Sat., May 31st 2025⟩ they met.',
    'Crowned on ⟨1066-12-25:25 December 1066⟩.',
    'Printed: ⟨2025-05-31:MAY 31, 2025⟩',
    'On ⟨2024-02-29:29 February 2024⟩.',
  ])('finds %s', (drawing) => {
    const { expected, found } = drawn(fullDate, drawing);
    expect(found).toEqual(expected);
  });

  test.for([
    'On 30 February 2025 nothing happened.', // there is no such day
    'On 29 February 2023 nothing happened.', // no leap year
    'You may 31, 2025 times over.', // “may” is a verb
    'Paid May 31, 2,025 crowns.', // a sum
  ])('leaves alone %s', (text) => {
    expect(valuesOf(fullDate, text)).toEqual([]);
  });
});
