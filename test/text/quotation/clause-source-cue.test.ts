import { describe, expect, test } from 'vitest';
import { drawn, foundBy } from './drawn.ts';

describe('clauseSourceCue', () => {
  test.for([
    '⟨content:The bridge will close⟩, ⟨source:Ms Hale⟩ ⟨cue:said⟩.',
    '⟨content:The bridge will close⟩, ⟨cue:states⟩ ⟨source:Dana Hale, the mayor of Leeds⟩.',
    '⟨content:The bridge⟩, ⟨source:she⟩ ⟨cue:said⟩, ⟨content:will close on Monday⟩.',
    '⟨content:If the river rises⟩, ⟨source:Mr Reed⟩ ⟨cue:warned⟩, ⟨content:the town will close the bridge⟩.',
  ])('finds %s', (drawing) => {
    const { expected, found } = drawn(drawing, 'clause-source-cue');
    expect(found).toEqual(expected);
  });

  test.for([
    'After the vote, Ms Hale said nothing.', // what stands before is no clause
    'Reed, a senator from Leeds, said wages fell.', // an appositive, not what was said
    'When I ask him about it, he says little.', // what stands before says when
  ])('leaves alone %s', (text) => {
    expect(foundBy('clause-source-cue', text)).toEqual([]);
  });
});
