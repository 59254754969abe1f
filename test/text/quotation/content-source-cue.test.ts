import { describe, expect, test } from 'vitest';
import { drawn, foundBy } from './drawn.ts';

describe('contentSourceCue', () => {
  test.for([
    '⟨content:“We are ready,”⟩ ⟨source:the special envoy⟩ ⟨cue:said⟩.',
    '⟨content:“We are ready,”⟩ ⟨source:Dana Hale, the mayor of Leeds⟩, ⟨cue:told⟩ reporters.',
    '⟨content:“Are we ready?”⟩ ⟨source:she⟩ ⟨cue:has repeatedly asked⟩.',
    'But ⟨content:“we are ready,”⟩ ⟨source:Reed⟩ ⟨cue:said⟩.',
  ])('finds %s', (drawing) => {
    const { expected, found } = drawn(drawing, 'content-source-cue');
    expect(found).toEqual(expected);
  });

  test.for([
    'In “Hamlet,” Ms Hale said that nobody sleeps.', // what she said comes after
    '“Yes.” The crowd left. Ms Hale said nothing.', // another sentence
  ])('leaves alone %s', (text) => {
    expect(foundBy('content-source-cue', text)).toEqual([]);
  });
});
