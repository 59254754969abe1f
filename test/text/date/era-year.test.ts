import { describe, expect, test } from 'vitest';
import { eraYear } from '../../../src/text/date/era-year.ts';
import { drawn, valuesOf } from './drawn.ts';

describe('eraYear', () => {
  test.for([
    'Rome won in ⟨BC0202:202 BC⟩.',
    'Rome fell in ⟨0476:AD 476⟩.',
    'Crowned in ⟨0800:800 CE⟩.',
  ])('finds %s', (drawing) => {
    const { expected, found } = drawn(eraYear, drawing);
    expect(found).toEqual(expected);
  });

  test.for([
    'The ADHD 44 study.', // no era
    'He ran 44 bc he was late.', // no era
  ])('leaves alone %s', (text) => {
    expect(valuesOf(eraYear, text)).toEqual([]);
  });

  test('has an interval from the year 1 on', () => {
    const [before, after] = eraYear('From 44 BC to AD 476.').map(({ resolve }) =>
      resolve({
        publication: null,
        mentioned: null,
        yearInSentence: null,
        isNarrative: false,
        isDayFirst: null,
        reportedQuarter: null,
      }),
    );
    expect(before?.interval).toBeNull();
    expect(after?.interval).toEqual({ from: '0476-01-01', to: '0477-01-01' });
  });
});
