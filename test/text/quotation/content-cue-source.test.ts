import { describe, expect, test } from 'vitest';
import { drawn, foundBy } from './drawn.ts';

describe('contentCueSource', () => {
  test.for([
    '⟨content:“We are ready,”⟩ ⟨cue:said⟩ ⟨source:Ms Hale⟩.',
    '⟨content:"No."⟩ ⟨cue:added⟩ ⟨source:John Smith, a teacher from Leeds⟩, on Monday.',
    '⟨content:The plan was “a farce,”⟩ ⟨cue:said⟩ ⟨source:a spokesman for the union⟩ in a statement.',
  ])('finds %s', (drawing) => {
    const { expected, found } = drawn(drawing, 'content-cue-source');
    expect(found).toEqual(expected);
  });

  test.for([
    '“Scare quotes” said nothing about it.', // the cue has no source
    'The film “Said” opened on Friday.', // a title, not speech
    'His fear of a “wet” summer suggests a change of mind.', // a quoted word in a subject
  ])('leaves alone %s', (text) => {
    expect(foundBy('content-cue-source', text)).toEqual([]);
  });
});
