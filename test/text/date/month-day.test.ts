import { describe, expect, test } from 'vitest';
import { monthDay } from '../../../src/text/date/month-day.ts';
import { drawn, valuesOf } from './drawn.ts';

describe('monthDay', () => {
  test.for([
    'On ⟨2025-05-12:12 May⟩ the port closed.',
    'On ⟨2025-05-12:May 12⟩ the port closed.',
    'On ⟨2025-04-03:Thursday, April 3⟩, it closed.',
    'It closed on the ⟨2025-04-03:3rd of April⟩.',
    'The port closed on ⟨2024-12-01:December 1⟩.',
    'The port will close on ⟨2025-12-01:December 1⟩.',
    'It was to close on ⟨2025-07-04:July 4⟩.',
    'It opened on ⟨2024-02-29:Thursday, February 29⟩.',
  ])('finds %s', (drawing) => {
    const { expected, found } = drawn(monthDay, drawing);
    expect(found).toEqual(expected);
  });

  test.for([
    'On February 30 nothing happened.', // there is no such day
    'You may 5 times over.', // “may” is a verb
    'It rose 12 may be too much.', // “may” is a verb
    'By May 5 million people had left.', // a count
  ])('leaves alone %s', (text) => {
    expect(valuesOf(monthDay, text)).toEqual([]);
  });

  test('asks the stated weekday for the year', () => {
    // In 2025 the day was a Tuesday.
    expect(valuesOf(monthDay, 'They met on Monday, April 8.')).toEqual(['2024-04-08']);
  });

  test('gives no year without a publication date', () => {
    expect(valuesOf(monthDay, 'They met on May 12.', null)).toEqual(['XXXX-05-12']);
  });

  test('counts 29 February from the last leap year', () => {
    expect(valuesOf(monthDay, 'They met on February 29.', '2025-05-30')).toEqual(['2024-02-29']);
  });
});
