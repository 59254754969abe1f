import { describe, expect, test } from 'vitest';
import { drawn, foundBy } from './drawn.ts';

describe('colonParagraph', () => {
  test.for([
    '⟨source:Ms Hale⟩ ⟨cue:wrote:⟩\n⟨content:“The bridge will close on Monday.”⟩',
    'On Friday ⟨source:the union⟩ ⟨cue:responded:⟩\n\n⟨content:“We were never asked about the bridge.”⟩',
  ])('finds %s', (drawing) => {
    const { expected, found } = drawn(drawing, 'colon-paragraph');
    expect(found).toEqual(expected);
  });

  test.for([
    'Ms Hale wrote.\n“Bridges of Leeds” opened on Friday.', // no colon
    'Ms Hale wrote:\nThe bridge will close.', // no quotation
  ])('leaves alone %s', (text) => {
    expect(foundBy('colon-paragraph', text)).toEqual([]);
  });
});
