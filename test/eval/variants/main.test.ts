import { describe, expect, test } from 'vitest';
import { readPairs, type LabelledPair } from '../../../src/eval/variants/read-pairs.ts';
import { scorePairs } from '../../../src/eval/variants/score-pairs.ts';

const pair = (fields: Partial<LabelledPair>): LabelledPair => ({
  outlets: ['one', 'two'],
  dates: ['2025-05-01', '2025-05-01'],
  a: '“We will reopen the northern lighthouse before the winter storms.”',
  b: '“We will reopen the lighthouse in the north before the winter storms arrive.”',
  label: 'same',
  ...fields,
});

describe('scorePairs', () => {
  test('tells the same words on one day from others, and leaves out what is ambiguous', () => {
    const { serving } = scorePairs([
      pair({}),
      pair({
        b: '“We will not talk about the fish market before the elections.”',
        label: 'different',
      }),
      pair({ dates: ['2025-05-01', '2025-11-01'], label: 'different' }),
      pair({ label: 'ambiguous' }),
    ]);
    expect(serving).toEqual({ pairs: 3, same: 1, claimed: 1, right: 1, precision: 1, recall: 1 });
  });

  test('never learns from the outlets or the words that it judges', () => {
    const { folds } = scorePairs([
      pair({}),
      pair({ outlets: ['two', 'one'] }),
      pair({ outlets: ['three', 'two'], label: 'different' }),
    ]);
    expect(folds).toBe(2);
  });
});

test('readPairs finds no folder where there is none', () => {
  expect(readPairs('test/eval/variants/absent')).toBeNull();
});
