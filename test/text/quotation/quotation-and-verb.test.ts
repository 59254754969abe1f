import { describe, expect, test } from 'vitest';
import { drawn, foundBy } from './drawn.ts';

describe('quotationAndVerb', () => {
  test.for([
    '⟨content:“We are quite ready,”⟩ ⟨source:Ms Hale⟩ ⟨cue:bellowed⟩.',
    '⟨content:“Are we ever ready?”⟩ ⟨cue:bellowed⟩ ⟨source:John Reed⟩.',
  ])('finds %s', (drawing) => {
    const { expected, found } = drawn(drawing, 'quotation-and-verb');
    expect(found).toEqual(expected);
  });

  test.for([
    'After “The Long Way Home,” the crowd left the hall.', // a title inside a sentence
    '“No,” doors slammed.', // too short to be sure
  ])('leaves alone %s', (text) => {
    expect(foundBy('quotation-and-verb', text)).toEqual([]);
  });
});
