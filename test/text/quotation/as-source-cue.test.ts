import { describe, expect, test } from 'vitest';
import { drawn, foundBy } from './drawn.ts';

describe('asSourceCue', () => {
  test.for([
    'The town keeps a ⟨content:“garden of bridges,”⟩ as ⟨source:Ms Hale⟩ ⟨cue:called⟩ it in May.',
    'It was a ⟨content:“dull little war”⟩, as ⟨source:President John Reed⟩ ⟨cue:put⟩ it.',
  ])('finds %s', (drawing) => {
    const { expected, found } = drawn(drawing, 'as-source-cue');
    expect(found).toEqual(expected);
  });

  test.for([
    'The “garden” opened as Ms Hale called the police.', // nothing ends at the quotation mark
  ])('leaves alone %s', (text) => {
    expect(foundBy('as-source-cue', text)).toEqual([]);
  });
});
