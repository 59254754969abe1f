import { describe, expect, test } from 'vitest';
import { season } from '../../../src/text/date/season.ts';
import { drawn, valuesOf } from './drawn.ts';

describe('season', () => {
  test.for([
    'It opened ⟨2024-SU:last summer⟩.',
    'It opens ⟨2025-FA:this fall⟩.',
    'In ⟨2014-WI:the winter of 2014⟩ it froze.',
    'In ⟨2024-SU:summer 2024⟩.',
    'Over ⟨2024-WI:the winter⟩ they slept.',
  ])('finds %s', (drawing) => {
    const { expected, found } = drawn(season, drawing);
    expect(found).toEqual(expected);
  });

  test.for([
    'Prague Spring ended.', // a name
    'They fall back.', // a verb
    'The fall of the wall was near.', // not the season
    'Hope springs.', // a verb
    'The Spring Offensive failed.', // a name
    'The summer camp closed.', // no season is meant
  ])('leaves alone %s', (text) => {
    expect(valuesOf(season, text)).toEqual([]);
  });

  test.for([
    ['It froze this winter.', '2024-WI'],
    ['It froze last winter.', '2023-WI'],
    ['It froze over the winter.', '2024-WI'],
  ] as const)('knows a season that runs: %s', ([text, value]) => {
    expect(valuesOf(season, text, '2025-01-15')).toEqual([value]);
  });
});
