import { describe, expect, test } from 'vitest';
import { drawn, foundBy } from './drawn.ts';

describe('cueAndQuotation', () => {
  test.for([
    'When asked about it, ⟨source:Ms Hale⟩ ⟨cue:said⟩ on Monday, ⟨content:“We are ready.”⟩',
    'After Reed criticized the plan, ⟨source:Ms Hale⟩ ⟨cue:replied:⟩ ⟨content:“We are ready.”⟩',
    '⟨source:She⟩ bowed and ⟨cue:joked⟩, ⟨content:“I am older than the bridge.”⟩',
    '⟨source:Ms Hale⟩ left the room, ⟨cue:saying⟩, ⟨content:“I am late again.”⟩',
  ])('finds %s', (drawing) => {
    const { expected, found } = drawn(drawing, 'cue-and-quotation');
    expect(found).toEqual(expected);
  });

  test.for([
    'Ms Hale said the play, “Bridges of Leeds,” was dull.', // a title inside a clause
    'Ms Hale has been called, “The Bridge.”', // a passive
  ])('leaves alone %s', (text) => {
    expect(foundBy('cue-and-quotation', text)).toEqual([]);
  });
});
