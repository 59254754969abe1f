import { describe, expect, test } from 'vitest';
import { reportedQuarter } from '../../../src/text/date/reported-quarter.ts';
import { quarterPeriod } from '../../../src/text/date/period.ts';
import { drawn, valuesOf } from './drawn.ts';

describe('reportedQuarter', () => {
  test.for(['In ⟨2025-Q1:the latest quarter⟩ it lost.', 'Against a ⟨2024:year-earlier⟩ loss.'])(
    'finds %s',
    (drawing) => {
      const { expected, found } = drawn(reportedQuarter, drawing);
      expect(found).toEqual(expected);
    },
  );

  test.for([
    'They live in the quarterdeck.', // another word
  ])('leaves alone %s', (text) => {
    expect(valuesOf(reportedQuarter, text)).toEqual([]);
  });

  test('is the quarter mentioned before, and the same of the year before', () => {
    const mention = (text: string) =>
      reportedQuarter(text)[0]?.resolve({
        publication: null,
        mentioned: null,
        yearInSentence: null,
        isNarrative: false,
        isDayFirst: null,
        reportedQuarter: quarterPeriod(2024 * 4 + 2),
      });
    expect(mention('In the quarter it lost.')?.value).toBe('2024-Q3');
    expect(mention('Against a year-ago gain.')?.value).toBe('2023-Q3');
  });
});
