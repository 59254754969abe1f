import { describe, expect, test } from 'vitest';
import { drawn, foundBy } from './drawn.ts';

describe('accordingTo', () => {
  test.for([
    '⟨cue:According to⟩ ⟨source:Ms Hale⟩, ⟨content:the bridge will close⟩.',
    '⟨content:The bridge will close⟩, ⟨cue:according to⟩ ⟨source:a spokesman for the union⟩.',
    '⟨content:The bridge⟩, ⟨cue:according to⟩ ⟨source:her⟩, ⟨content:will close on Monday⟩.',
    '⟨content:“The bridge will close,”⟩ ⟨cue:according to⟩ ⟨source:Dana Hale, the mayor of Leeds⟩.',
  ])('finds %s', (drawing) => {
    const { expected, found } = drawn(drawing, 'according-to');
    expect(found).toEqual(expected);
  });

  test.for([
    '“It went according to plan,” said Ms Hale.', // inside the quotation
    'They paid according to.', // nobody follows
  ])('leaves alone %s', (text) => {
    expect(foundBy('according-to', text)).toEqual([]);
  });
});
