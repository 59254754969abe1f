import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestSums } from '../../src/retrieval/best-sums.ts';
import {
  BM25_PARAMETERS,
  type Bm25Index,
  type WeighedIndex,
} from '../../src/retrieval/bm25-index.ts';
import { buildDirect } from '../../src/retrieval/build-direct.ts';
import { postingRange } from '../../src/retrieval/postings.ts';
import { weighIndex } from '../../src/retrieval/weigh-index.ts';
import { anyDocument, anyDocuments } from '../support/documents.ts';

type Documents = readonly (readonly string[])[];

const rangesOf = (index: WeighedIndex | Bm25Index, words: readonly string[]) =>
  [...new Set(words)].map((word) => postingRange(index, word));

/** The same by the plainest means. */
function expected(documents: Documents, words: readonly string[], limit: number) {
  const index = weighIndex(buildDirect(documents, BM25_PARAMETERS));
  const sums = new Map<number, number>();
  for (const { start, end } of rangesOf(index, words)) {
    for (let at = start; at < end; at += 1) {
      const unit = index.documents[at] ?? -1;
      sums.set(unit, (sums.get(unit) ?? 0) + (index.weights[at] ?? 0));
    }
  }
  return [...sums]
    .map(([unit, sum]) => ({ unit, sum }))
    .sort((a, b) => b.sum - a.sum || a.unit - b.unit)
    .slice(0, limit);
}

describe('bestSums', () => {
  test('gives the best sums, whatever was searched before in the same index', () => {
    const queries = fc.array(fc.record({ words: anyDocument, limit: fc.nat(6) }), { maxLength: 6 });
    fc.assert(
      fc.property(anyDocuments(1), queries, (documents, asked) => {
        const index = buildDirect(documents, BM25_PARAMETERS);
        for (const { words, limit } of asked) {
          const found = bestSums(index, {
            ranges: rangesOf(index, words),
            limit,
            allowed: undefined,
          });
          expect(found).toEqual(expected(documents, words, limit));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('gives the same by long lists of postings, whose greatest weight it keeps, as by short ones', () => {
    // “often” stands in more than a thousand documents, “seldom” in few: zeros are written in both ways.
    const documents = Array.from({ length: 4000 }, (_, n) => [
      ...(n % 3 === 0 ? [] : ['often', ...(n % 50 === 0 ? ['often'] : [])]),
      ...(n % 7 === 0 ? ['now'] : []),
      ...(n % 997 === 0 ? ['seldom'] : []),
    ]);
    const index = buildDirect(documents, BM25_PARAMETERS);
    for (const words of [
      ['seldom', 'often'],
      ['seldom'],
      ['often'],
      ['now', 'often'],
      ['seldom', 'now', 'often'],
    ]) {
      for (const limit of [0, 1, 10, 4000]) {
        const found = bestSums(index, {
          ranges: rangesOf(index, words),
          limit,
          allowed: undefined,
        });
        expect(found).toEqual(expected(documents, words, limit));
      }
    }
  });

  test('looks at what is allowed only, and forgets the rest for the next search', () => {
    const documents = [['rail'], ['rail', 'rail'], ['ferry']];
    const index = buildDirect(documents, BM25_PARAMETERS);
    const ranges = rangesOf(index, ['rail']);
    const units = (allowed: Uint8Array | undefined): readonly number[] =>
      bestSums(index, { ranges, limit: 3, allowed }).map(({ unit }) => unit);
    expect(units(Uint8Array.of(1, 0, 1))).toEqual([0]);
    expect(units(undefined)).toEqual([1, 0]);
  });
});
