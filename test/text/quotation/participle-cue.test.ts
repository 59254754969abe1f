import { describe, expect, test } from 'vitest';
import { drawn, foundBy } from './drawn.ts';

describe('participleCue', () => {
  test.for([
    '⟨source:Ms Hale⟩ left the room, ⟨cue:saying⟩ ⟨content:that the bridge is safe⟩.',
    '“It is safe,” ⟨source:she⟩ said, ⟨cue:adding⟩ ⟨content:that it is old⟩.',
    '⟨source:Leeds and York⟩ have taken a cautious stance, ⟨cue:arguing⟩ ⟨content:that the bridge could fall⟩.',
  ])('finds %s', (drawing) => {
    const { expected, found } = drawn(drawing, 'participle-cue');
    expect(found).toEqual(expected);
  });

  test.for([
    'A man arguing with guards was led away.', // a participle that describes him
  ])('leaves alone %s', (text) => {
    expect(foundBy('participle-cue', text)).toEqual([]);
  });
});
