import { describe, expect, test } from 'vitest';
import { withStatements } from '../../../src/analyse-article.ts';
import { holdIndexes } from '../../../src/ops/building/hold-indexes.ts';
import { keepArticle } from '../../../src/ops/building/kept-article.ts';
import { openPacker } from '../../../src/ops/building/open-packer.ts';
import { openTermCoder } from '../../../src/ops/building/term-coder.ts';
import { analyse } from '../../../src/text/analyse.ts';
import { inventedArticle } from '../../phrases/invented.ts';

const TEXTS = [
  'The ferry left the harbour at noon. “No ferry, no ferry at all,” said Dana Hale.\n\nNobody waits for constructors in 2013.',
  'Dana Hale said that the harbour of Ister will stay closed.\n\nThe quay is open. The union is not.',
];
const coder = openTermCoder();
const ARTICLES = TEXTS.map((text, number) =>
  keepArticle(number, withStatements(inventedArticle(text), analyse(text, null)), coder),
);
const PACKED = openPacker(coder).pack(ARTICLES, []);

describe('holdIndexes', () => {
  test('accepts the indexes that the worker packs', () => {
    expect(PACKED.ranked.sentence.size).toBeGreaterThan(3);
    holdIndexes(PACKED, ARTICLES, coder.words);
  });

  test.each(['counts', 'documents', 'bases'] as const)('finds wrong %s', (column) => {
    const { sentence } = PACKED.ranked;
    const wrong = sentence[column].slice();
    wrong[0] = (wrong[0] ?? 0) + 1;
    const ranked = { ...PACKED.ranked, sentence: { ...sentence, [column]: wrong } };
    expect(() => holdIndexes({ ranked }, ARTICLES, coder.words)).toThrow(
      /^Cannot weigh as wink does/,
    );
  });

  test('finds a word at another’s place', () => {
    const words = coder.words.map((word) => (word === 'ferri' ? 'boat' : word));
    expect(() => holdIndexes(PACKED, ARTICLES, words)).toThrow(/"boat" has another number/);
  });
});
