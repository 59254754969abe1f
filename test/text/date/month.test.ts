import { describe, expect, test } from 'vitest';
import { month } from '../../../src/text/date/month.ts';
import { drawn, valuesOf } from './drawn.ts';

describe('month', () => {
  test.for([
    'Sales fell in ⟨2025-03:March⟩.',
    'Sales fell in ⟨2024-11:November⟩.',
    'It will open in ⟨2025-09:September⟩.',
    'It opened ⟨2024-10:last October⟩.',
    'It opens ⟨2025-09:this September⟩.',
    'The ⟨2025-04:April⟩ summit failed.',
    'Since ⟨2025-05:May⟩ it has rained.',
    'It agreed to sell the fort in ⟨2025-09:September⟩.', // what is agreed is still to be done
    'In ⟨2025-06:June⟩ the court meets.',
    'Back in ⟨2024-08:Aug.⟩ it rained.',
  ])('finds %s', (drawing) => {
    const { expected, found } = drawn(month, drawing);
    expect(found).toEqual(expected);
  });

  test.for([
    'They may leave.', // a verb
    'May said the deal was dead.', // a name
    'Theresa May left.', // a name
    'They march on.', // a verb
    'April Reed spoke first.', // a first name
    'In May 2024 it rained.', // has its year
    'On May 5 it rained.', // has its day
  ])('leaves alone %s', (text) => {
    expect(valuesOf(month, text)).toEqual([]);
  });
});
