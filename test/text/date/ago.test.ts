import { describe, expect, test } from 'vitest';
import { ago } from '../../../src/text/date/ago.ts';
import { drawn, valuesOf } from './drawn.ts';

describe('ago', () => {
  test.for([
    'It fell ⟨2025-05-27:three days ago⟩.',
    'It fell ⟨2025-W20:two weeks ago⟩.',
    'It fell ⟨2023:about two years ago⟩.',
    'It fell ⟨2025-04:a month ago⟩.',
    'It opens ⟨2025-06-04:five days from now⟩.',
    'It fell ⟨PAST-REF:several years ago⟩.',
    'It fell ⟨PAST-REF:years ago⟩.',
    'It fell ⟨PAST-REF:two and a half years ago⟩.',
    'It fell ⟨PAST-REF:a year and a half ago⟩.',
    'It fell ⟨PAST-REF:two hours ago⟩.',
  ])('finds %s', (drawing) => {
    const { expected, found } = drawn(ago, drawing);
    expect(found).toEqual(expected);
  });

  test.for([
    'It took two years.', // a duration
    'Ages agog with news.', // another word
    'It fell 9000 years ago in the tale.', // outside the calendar
  ])('leaves alone %s', (text) => {
    expect(valuesOf(ago, text)).toEqual([]);
  });
});
