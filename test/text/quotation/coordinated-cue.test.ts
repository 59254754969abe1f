import { describe, expect, test } from 'vitest';
import { drawn, foundBy } from './drawn.ts';

describe('coordinatedCue', () => {
  test.for([
    '⟨source:Ms Hale⟩ confirmed that the bridge is safe and ⟨cue:assured⟩ ⟨content:that it will stay open⟩.',
    '⟨source:Ms Hale⟩ affirmed that the bridge is safe but ⟨cue:emphasized⟩ ⟨content:that it is old⟩.',
    '⟨source:She⟩ bowed and ⟨cue:joked⟩ ⟨content:that she is older than the bridge⟩.',
  ])('finds %s', (drawing) => {
    const { expected, found } = drawn(drawing, 'coordinated-cue');
    expect(found).toEqual(expected);
  });

  test.for([
    'Ms Hale said that it rains and snows.', // no second cue
    'The bridge closed and said goodbye.', // goodbye is no clause
  ])('leaves alone %s', (text) => {
    expect(foundBy('coordinated-cue', text)).toEqual([]);
  });
});
