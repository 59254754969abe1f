import { describe, expect, test } from 'vitest';
import { sentencesOfUnit } from '../../src/retrieval/sentences-of-unit.ts';
import type { Unit } from '../../src/retrieval/unit.ts';

const unit = (article: number, ...sentences: [number, ...number[]]): Unit => ({
  article,
  span: { start: 0, end: 1 },
  sentences,
  quotation: null,
});

describe('sentencesOfUnit', () => {
  // Sentence 1 of article 0 and sentence 0 of article 2 are headings; article 1 has none.
  const all = [unit(0, 0), unit(0, 2), unit(0, 3), unit(2, 1), unit(2, 2)];

  test.for([
    [unit(0, 0), [0]],
    [unit(0, 2, 3), [1, 2]],
    [unit(2, 1, 2), [3, 4]],
  ] as const)('finds those of %o', ([passage, expected]) => {
    expect(sentencesOfUnit(all, passage)).toEqual(expected);
  });
});
