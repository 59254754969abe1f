import { describe, expect, test } from 'vitest';
import { drawn, foundBy } from './drawn.ts';

describe('sourceCueContent', () => {
  test.for([
    '⟨source:Ms Hale⟩ ⟨cue:said⟩ ⟨content:that the bridge is safe⟩.',
    'On Monday ⟨source:Dana Hale, the mayor of Leeds⟩, ⟨cue:told⟩ reporters ⟨content:that “nobody” knew⟩.',
    '⟨source:The town⟩ ⟨cue:announced⟩ in 1997 ⟨content:that it had “no plan, no map” for it⟩.',
    '⟨source:the reporter⟩ ⟨cue:asked⟩ Reed ⟨content:if the town wants a guarantee⟩.',
    '⟨source:Ms Hale⟩ ⟨cue:did not say⟩ ⟨content:whether the bridge is safe⟩.',
    'Reed, ⟨source:who⟩ ⟨cue:said⟩ ⟨content:that the bridge is safe⟩, left the room.',
  ])('finds %s', (drawing) => {
    const { expected, found } = drawn(drawing, 'source-cue-that');
    expect(found).toEqual(expected);
  });

  test.for([
    'Ms Hale said so.', // no clause follows
    'It is said that the bridge is safe.', // nobody says it
  ])('leaves alone %s', (text) => {
    expect(foundBy('source-cue-that', text)).toEqual([]);
  });

  test('takes “Said” for a name when a cue stands behind it', () => {
    const { expected, found } = drawn(
      '⟨source:Fire chief Omar Said⟩ ⟨cue:said⟩ ⟨content:the cause was unknown⟩.',
      'source-cue-clause',
    );
    expect(found).toEqual(expected);
  });

  test('leaves alone a noun that hangs on a preposition', () => {
    const text = 'Her hint that rain is not on the agenda suggests a change.';
    expect(foundBy('source-cue-object', text)).toEqual([]);
  });
});
