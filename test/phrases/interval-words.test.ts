import { describe, expect, test } from 'vitest';
import { ENGLISH } from '../../src/phrases/english.ts';
import { intervalWords } from '../../src/phrases/interval-words.ts';
import { day } from './invented.ts';

describe('intervalWords', () => {
  test.for([
    ['2025-05-30', '2025-05-31', '30 May 2025'],
    ['2024-02-29', '2024-03-01', '29 February 2024'],
    ['2025-05-26', '2025-06-02', '26 May 2025 – 1 June 2025'], // a week
    ['2025-05-01', '2025-06-01', 'May 2025'],
    ['2024-12-01', '2025-01-01', 'December 2024'],
    ['2024-06-01', '2024-09-01', 'June 2024 – August 2024'], // a summer
    ['2025-01-01', '2026-01-01', '2025'],
    ['1990-01-01', '2000-01-01', '1990 – 1999'], // a decade
    ['2025-01-01', '2025-01-02', '1 January 2025'],
  ] as const)('writes %s to %s as %s', ([from, to, words]) => {
    expect(intervalWords({ from: day(from), to: day(to) }, ENGLISH.calendar)).toBe(words);
  });
});
