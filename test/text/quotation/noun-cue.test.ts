import { describe, expect, test } from 'vitest';
import { drawn, foundBy } from './drawn.ts';

describe('nounCue', () => {
  test.for([
    'The case rests on ⟨source:her⟩ ⟨cue:claim⟩ ⟨content:that the bridge is safe⟩.',
    'The case rests on ⟨source:Dana Hale⟩⟨cue:’s statement⟩ ⟨content:that the bridge is safe⟩.',
  ])('finds %s', (drawing) => {
    const { expected, found } = drawn(drawing, 'noun-cue');
    expect(found).toEqual(expected);
  });

  test.for([
    'The claim that the bridge is safe is old.', // no owner
    'Her view of the river is wide.', // nothing is quoted
  ])('leaves alone %s', (text) => {
    expect(foundBy('noun-cue', text)).toEqual([]);
  });
});
