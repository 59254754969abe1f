import { describe, expect, test } from 'vitest';
import { earlierOrLater } from '../../../src/text/date/earlier-or-later.ts';
import { monthIndex, monthPeriod } from '../../../src/text/date/period.ts';
import { drawn, valuesOf } from './drawn.ts';

describe('earlierOrLater', () => {
  test.for([
    '⟨2025-W26:Four weeks later⟩, he left.',
    '⟨2024:A year earlier⟩ it had rained.',
    'He left ⟨2025-05-28:two days before⟩.',
  ])('finds %s', (drawing) => {
    const { expected, found } = drawn(earlierOrLater, drawing);
    expect(found).toEqual(expected);
  });

  test.for([
    'Two days before the vote he left.', // how long, not when
    'He left two days earlier than planned.', // compared with a plan
  ])('leaves alone %s', (text) => {
    expect(valuesOf(earlierOrLater, text)).toEqual([]);
  });

  test('counts from what the text mentioned', () => {
    const [found] = earlierOrLater('Four weeks later, he left.');
    const resolution = found?.resolve({
      publication: null,
      mentioned: monthPeriod(monthIndex(2025, 4)),
      yearInSentence: null,
      isNarrative: false,
      isDayFirst: null,
      reportedQuarter: null,
    });
    expect([resolution?.value, resolution?.basis]).toEqual(['2025-W18', 'relative-to-text']);
  });
});
