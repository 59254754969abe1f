import { describe, expect, test } from 'vitest';
import { drawn, foundBy } from './drawn.ts';

describe('colonQuotation', () => {
  test.for([
    '⟨source:Ms Hale⟩⟨cue::⟩ ⟨content:“The bridge will close on Monday.”⟩',
    'The closure does not surprise ⟨source:councillor John Reed⟩⟨cue::⟩ ⟨content:“It was due.”⟩',
  ])('finds %s', (drawing) => {
    const { expected, found } = drawn(drawing, 'colon-quotation');
    expect(found).toEqual(expected);
  });

  test.for([
    'Opening times: Monday to Friday.', // no quotation
    'Read more: “Why the bridge fell” by John Reed.', // a link to another article
    'Then: “No.”', // nobody stands before
  ])('leaves alone %s', (text) => {
    expect(foundBy('colon-quotation', text)).toEqual([]);
  });
});
