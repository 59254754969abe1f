import { describe, expect, test } from 'vitest';
import { drawn } from './drawn.ts';

describe('joinFollowing', () => {
  test.for([
    '⟨content:“We are ready,”⟩ ⟨source:she⟩ ⟨cue:said⟩. ⟨content:“We always were.”⟩',
    '⟨content:“We are ready,”⟩ ⟨source:she⟩ ⟨cue:said⟩ on Monday, ⟨content:“and we always were.”⟩',
    '⟨content:“We are ready,”⟩ ⟨source:she⟩ ⟨cue:said⟩. ⟨content:“We were.”⟩ ⟨content:“We will be.”⟩',
  ])('finds %s', (drawing) => {
    const { expected, found } = drawn(drawing, 'content-source-cue');
    expect(found).toEqual(expected);
  });
});
