import { describe, expect, test } from 'vitest';
import { week } from '../../../src/text/date/week.ts';
import { drawn, valuesOf } from './drawn.ts';

describe('week', () => {
  test.for(['It rained over ⟨2025-W21-WE:the weekend⟩.', 'In ⟨2025-W10:the week of March 6⟩.'])(
    'finds %s',
    (drawing) => {
      const { expected, found } = drawn(week, drawing);
      expect(found).toEqual(expected);
    },
  );

  test.for([
    'A weekend trip.', // no “the”
    'The weekender sank.', // another word
  ])('leaves alone %s', (text) => {
    expect(valuesOf(week, text)).toEqual([]);
  });

  test('is this weekend when published on it', () => {
    expect(valuesOf(week, 'It rains over the weekend.', '2025-05-31')).toEqual(['2025-W22-WE']);
  });
});
