import { describe, expect, test } from 'vitest';
import { drawn, foundBy } from './drawn.ts';

describe('passiveBy', () => {
  test.for([
    '⟨content:The bridge⟩ ⟨cue:has long been described by⟩ ⟨source:the union⟩ ⟨content:as a “trap.”⟩',
    '⟨content:The plan⟩ ⟨cue:was criticized by⟩ ⟨source:Ms Hale⟩.',
  ])('finds %s', (drawing) => {
    const { expected, found } = drawn(drawing, 'passive-by');
    expect(found).toEqual(expected);
  });

  test.for([
    'The bridge was described as a trap.', // nobody is named
    'Ms Hale was told by letter.', // a letter is written, not said
  ])('leaves alone %s', (text) => {
    expect(foundBy('passive-by', text)).toEqual([]);
  });
});
