import { describe, expect, test } from 'vitest';
import {
  PAIR_COLUMNS,
  PAIR_TEMPLATES,
  pairKeys,
  type Pair,
} from '../../../../src/text/quotation/link/pair-columns.ts';

const WORDS = new Set(['word', 'partnerWord', 'markBefore', 'markAfter', 'partnerMark']);

describe('the templates of pairs', () => {
  test.for(PAIR_TEMPLATES)('“%s” holds no more than two words of a text', (written) => {
    expect(written.split(' ').filter((name) => WORDS.has(name)).length).toBeLessThanOrEqual(2);
  });
});

const nothing = Object.fromEntries(PAIR_COLUMNS.map((column) => [column, 0])) as unknown as Pair;

describe('pairKeys', () => {
  test.for(PAIR_COLUMNS)('changes those keys that “%s” is part of, and no other', (column) => {
    const [plain, changed] = pairKeys([nothing, { ...nothing, [column]: 3 }], 'cue of content');
    const different = PAIR_TEMPLATES.filter((_, index) => plain?.[index] !== changed?.[index]);
    expect(different).toEqual(PAIR_TEMPLATES.filter((each) => each.split(' ').includes(column)));
    expect(different.length).toBeGreaterThan(0);
  });

  test('gives other keys for another task', () => {
    const [contents = new Uint32Array()] = pairKeys([nothing], 'cue of content');
    const [cues = new Uint32Array()] = pairKeys([nothing], 'source of cue');
    expect([...contents].filter((key) => cues.includes(key))).toEqual([]);
  });
});
