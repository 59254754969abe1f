import { describe, expect, test } from 'vitest';
import { readTypedDate } from '../../src/answers/typed-date.ts';
import { day } from '../support/tiny-corpus.ts';

const TODAY = day('2025-06-15'); // a Sunday

describe('readTypedDate', () => {
  test.for([
    ['2025-05-31', '2025-05-31', '2025-05-31'],
    ['2025-05', '2025-05-01', '2025-05-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['May 2025', '2025-05-01', '2025-05-31'],
    ['31 May 2025', '2025-05-31', '2025-05-31'],
    ['yesterday', '2025-06-14', '2025-06-14'],
    ['today', '2025-06-15', '2025-06-15'],
    ['last month', '2025-05-01', '2025-05-31'],
    ['last year', '2024-01-01', '2024-12-31'],
    ['1 to 3 May 2025', '2025-05-01', '2025-05-03'],
  ] as const)('reads “%s”', ([typed, from, to]) => {
    expect(readTypedDate(typed, TODAY)).toEqual({ from, to });
  });

  test.for(['', 'banana', 'banana 2025-05-01', '2025-02-30', '2025-13', 'May or June', '99999'])(
    'takes “%s” for no date',
    (typed) => {
      expect(readTypedDate(typed, TODAY)).toBeNull();
    },
  );
});
