import { describe, expect, test } from 'vitest';
import { duration } from '../../../src/text/date/duration.ts';
import { drawn, valuesOf } from './drawn.ts';

describe('duration', () => {
  test.for([
    'It took ⟨P25Y:25 years⟩.',
    'In ⟨P6Y:the last six years⟩ it grew.',
    'For ⟨P10Y:more than a decade⟩ it grew.',
    'It took ⟨P3W:three weeks⟩.',
    'It takes between ⟨P12M:12⟩ and ⟨P18M:18 months⟩.',
    'She ran it in ⟨PT3H7M35S:3:07:35⟩.',
    'Sales for ⟨P1Y:the year⟩ ended 30 June fell.',
    'A ⟨P60D:60-day⟩ truce.',
    'It took ⟨PT2H30M:two and a half hours⟩.',
    'It took ⟨P2Y6M:2 1/2 years⟩.',
    'After ⟨PXM:several months⟩ he left.',
    'It lasted for ⟨PXY:years⟩.',
    'A ⟨PXDE:decades-long⟩ feud.',
    'It took ⟨P2D:a couple of days⟩.',
    'In ⟨PXW:the first weeks⟩ it rained.',
    '⟨P1M:Exactly one month⟩ after it began.',
  ])('finds %s', (drawing) => {
    const { expected, found } = drawn(duration, drawing);
    expect(found).toEqual(expected);
  });

  test.for([
    'A 52-year-old man left.', // an age
    'Three-quarters of them left.', // a share
    'He is 18 years old.', // an age
    'It took dayslight.', // another word
  ])('leaves alone %s', (text) => {
    expect(valuesOf(duration, text)).toEqual([]);
  });
});
