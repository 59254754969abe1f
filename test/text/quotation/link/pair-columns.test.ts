import { describe, expect, test } from 'vitest';
import { PAIR_TEMPLATES } from '../../../../src/text/quotation/link/pair-columns.ts';

const WORDS = new Set(['word', 'partnerWord', 'markBefore', 'markAfter', 'partnerMark']);

describe('the templates of pairs', () => {
  test.for(PAIR_TEMPLATES)('“%s” holds no more than two words of a text', (written) => {
    expect(written.split(' ').filter((name) => WORDS.has(name)).length).toBeLessThanOrEqual(2);
  });
});
