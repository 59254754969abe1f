import { describe, expect, test } from 'vitest';
import { drawn } from './drawn.ts';

describe('floatingQuotation', () => {
  test.for([
    '⟨content:“We are ready,”⟩ ⟨source:she⟩ ⟨cue:said⟩.\n⟨content:“We have always been ready.”⟩',
    '⟨content:“We are ready,”⟩ ⟨source:she⟩ ⟨cue:said⟩.\nThe crowd left.\n⟨content:“We have always been ready.”⟩',
  ])('finds %s', (drawing) => {
    const { expected, found } = drawn(drawing, 'content-source-cue');
    expect(found).toEqual(expected);
  });
});
