import { describe, expect, test } from 'vitest';
import { decade } from '../../../src/text/date/decade.ts';
import { drawn, valuesOf } from './drawn.ts';

describe('decade', () => {
  test.for([
    'Since ⟨199:the 1990s⟩ it grew.',
    'In ⟨197:the late 1970s⟩.',
    'In ⟨199:the ’90s⟩.',
    'In ⟨196:the sixties⟩.',
    'In ⟨18:the 1800s⟩.',
    'In ⟨201:the 2010s⟩.',
  ])('finds %s', (drawing) => {
    const { expected, found } = drawn(decade, drawing);
    expect(found).toEqual(expected);
  });

  test.for([
    'A man in his 40s spoke.', // an age
    'Temperatures in 90s heat.', // no “the”
  ])('leaves alone %s', (text) => {
    expect(valuesOf(decade, text)).toEqual([]);
  });
});
