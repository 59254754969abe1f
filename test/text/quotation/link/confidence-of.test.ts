import { describe, expect, test } from 'vitest';
import { confidenceOf } from '../../../../src/text/quotation/link/confidence-of.ts';
import { hashWord } from '../../../../src/text/quotation/tagger/hash.ts';
import { weightTable } from '../../../../src/text/quotation/tagger/weight-table.ts';

const measured = weightTable({
  keys: Uint32Array.from([hashWord('tagger quoted sure'), hashWord('any quoted sure')]),
  weights: Int8Array.from([80, 90]),
  width: 1,
  scale: 0.01,
});

describe('confidenceOf', () => {
  test('takes the narrowest bin that was measured, else what is given', () => {
    const sure = { isQuoted: true, share: 0.99 };
    expect(confidenceOf({ ...sure, rule: 'tagger' }, measured, 0.5)).toBeCloseTo(0.8);
    expect(confidenceOf({ ...sure, rule: 'noun-cue' }, measured, 0.5)).toBeCloseTo(0.9);
    expect(confidenceOf({ ...sure, rule: 'tagger', share: null }, measured, 0.5)).toBe(0.5);
  });
});
