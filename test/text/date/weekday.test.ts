import { describe, expect, test } from 'vitest';
import { weekday } from '../../../src/text/date/weekday.ts';
import { drawn, valuesOf } from './drawn.ts';

describe('weekday', () => {
  test.for([
    'They met ⟨2025-05-30:Friday⟩.',
    'They met on ⟨2025-05-26:Monday⟩.',
    'They will meet on ⟨2025-06-02:Monday⟩.',
    'They met ⟨2025-05-23:last Friday⟩.',
    'They meet ⟨2025-06-06:next Friday⟩.',
    'They met on ⟨2025-05-29:Thurs.⟩, he said.',
    'Until ⟨2025-06-02:Monday⟩ it stays shut.',
    "⟨2025-05-28:Wednesday⟩'s ruling will hold.",
  ])('finds %s', (drawing) => {
    const { expected, found } = drawn(weekday, drawing);
    expect(found).toEqual(expected);
  });

  test.for([
    'The Sunday Times wrote.', // a newspaper
    'On Good Friday it rains.', // a feast
    'It is open on Mondays.', // repeats
    'He sat. Then he left.', // a verb
    'He leaves a week from Friday.', // another Friday
    'He leaves Friday week.', // another Friday
    'The Sun. It shines.', // a star
  ])('leaves alone %s', (text) => {
    expect(valuesOf(weekday, text)).toEqual([]);
  });

  test('has no day without a publication date', () => {
    expect(valuesOf(weekday, 'They met on Monday.', null)).toEqual(['XXXX-WXX-1']);
  });

  test('crosses the month and the year', () => {
    expect(valuesOf(weekday, 'They met on Tuesday.', '2025-01-01')).toEqual(['2024-12-31']);
  });
});
