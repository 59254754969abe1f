import { describe, expect, test } from 'vitest';
import { cuePolarity } from '../../../src/text/quotation/cue-polarity.ts';
import { segment } from '../../../src/text/segment.ts';

const polarityOf = (cue: string): string =>
  cuePolarity(segment(cue).paragraphs.flatMap(({ tokens }) => tokens));

describe('cuePolarity', () => {
  test.for([
    ['has also said', 'said'],
    ['flatly denied', 'denied'],
    ['’s denial', 'denied'],
    ['asked', 'asked'],
    ['did not say', 'not-said'],
    ['declined to say', 'not-said'],
    ['made no mention of', 'not-said'],
    ['neither confirmed nor denied', 'not-said'],
  ])('reads “%s” as %s', ([cue = '', polarity]) => {
    expect(polarityOf(cue)).toBe(polarity);
  });
});
