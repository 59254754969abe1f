import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { BLOCK, BM25_PARAMETERS, blocksOf } from '../../src/retrieval/bm25-index.ts';
import { buildDirect } from '../../src/retrieval/build-direct.ts';
import { buildWithWink } from '../../src/retrieval/build-with-wink.ts';
import { codeTerms } from '../../src/retrieval/count-terms.ts';
import { heldTerms } from '../../src/retrieval/held-terms.ts';
import { type CodedIndex, copyOfIndex, openIndexer } from '../../src/retrieval/open-indexer.ts';
import {
  documentFrequency,
  isHeld,
  isHeldAmong,
  postingRange,
  someUnit,
  storedWeight,
} from '../../src/retrieval/postings.ts';
import { scoresOf, search } from '../../src/retrieval/search.ts';
import { weighIndex } from '../../src/retrieval/weigh-index.ts';

/** Terms that stand in all blocks, in one, at borders, and in documents without any other. */
function termsAt(unit: number): readonly string[] {
  return [
    ...(unit % 3 === 0 ? ['often', 'often'] : []),
    ...(unit % 20_011 === 0 ? ['seldom'] : []),
    ...(unit % BLOCK === 0 ? ['first'] : []),
    ...(unit % BLOCK === BLOCK - 1 ? ['last'] : []),
    ...(unit > 2 * BLOCK + 50 ? ['late'] : []),
  ];
}

const SIZE = 2 * BLOCK + 100;
const DOCUMENTS = Array.from({ length: SIZE }, (_, unit) => termsAt(unit));
const INDEX = buildDirect(DOCUMENTS, BM25_PARAMETERS);
const WORDS = ['often', 'seldom', 'first', 'last', 'late', 'never'];
const unitsWith = (word: string): readonly number[] =>
  [...DOCUMENTS.keys()].filter((unit) => DOCUMENTS[unit]?.includes(word) ?? false);

describe('an index of several blocks', () => {
  test('has a block for each that is begun', () => {
    expect([0, 1, BLOCK, BLOCK + 1, SIZE].map(blocksOf)).toEqual([1, 1, 1, 2, 3]);
  });

  test('is wink’s index, weight for weight', () => {
    const { terms, ...columns } = weighIndex(INDEX);
    const { terms: winks, ...defined } = buildWithWink(DOCUMENTS, BM25_PARAMETERS);
    expect([...terms.keys()]).toEqual([...winks.keys()]);
    expect(columns).toEqual(defined);
  });

  test.each(WORDS)('finds the units with “%s”', (word) => {
    const units = unitsWith(word);
    const range = postingRange(INDEX, word);
    expect(documentFrequency(INDEX, word)).toBe(units.length);
    const seen: number[] = [];
    expect(someUnit(INDEX, range, (unit) => seen.push(unit) === 0)).toBe(false);
    expect(seen).toEqual(units);
    for (const unit of [0, 1, BLOCK - 1, BLOCK, 2 * BLOCK - 1, 2 * BLOCK, SIZE - 1]) {
      expect(isHeld(INDEX, range, unit)).toBe(units.includes(unit));
      expect(isHeldAmong(INDEX, range, unit, unit + BLOCK)).toBe(
        units.some((each) => each >= unit && each <= unit + BLOCK),
      );
      expect(storedWeight(INDEX, range, unit) !== null).toBe(units.includes(unit));
    }
    const hits = search(INDEX, [{ term: word, surface: word }], { limit: SIZE });
    expect(hits.map(({ unit }) => unit).toSorted((a, b) => a - b)).toEqual(units);
  });

  test('adds what a unit has of several words', () => {
    const query = WORDS.map((word) => ({ term: word, surface: word }));
    const hits = search(INDEX, query, { limit: 40 });
    const units = hits.map(({ unit }) => unit);
    expect(hits.map(({ score }) => score)).toEqual(scoresOf(INDEX, query, units));
    for (const { unit, missing } of hits)
      expect(missing).toEqual(WORDS.filter((word) => DOCUMENTS[unit]?.includes(word) === false));
    const ranges = WORDS.map((word) => postingRange(INDEX, word));
    const all = heldTerms(INDEX, ranges, [...DOCUMENTS.keys()]);
    expect(units.map((unit) => all[unit])).toEqual([...heldTerms(INDEX, ranges, units)]);
  });

  test('is moved over the borders of blocks, bit for bit', () => {
    const words: string[] = [];
    const rowOf = (documents: readonly (readonly string[])[]) =>
      codeTerms(documents, (word) => {
        const known = words.indexOf(word);
        return known === -1 ? words.push(word) - 1 : known;
      });
    const step = 9_000;
    const rows = Array.from({ length: Math.ceil(SIZE / step) }, (_, at) =>
      rowOf(DOCUMENTS.slice(at * step, (at + 1) * step)),
    );
    const fresh = rowOf([['often', 'seldom'], [], ['new'], ['late']]);
    const indexer = openIndexer(words, BM25_PARAMETERS);
    // Not element by element, of which there are a million.
    const plain = (index: CodedIndex): readonly unknown[] =>
      Object.entries(copyOfIndex(index)).map(([name, value]) => [
        name,
        typeof value === 'number' ? value : createHash('sha256').update(value).digest('hex'),
      ]);
    const orders = [
      rows,
      [fresh, ...rows],
      rows.slice(1),
      [...rows.slice(1, 7), fresh, ...rows.slice(7)],
      rows.slice(0, 7),
      [rows[14], ...rows.slice(0, 7)].flatMap((row) => row ?? []),
      [],
      rows.slice(3),
    ];
    for (const order of orders)
      expect(plain(indexer(order))).toEqual(plain(openIndexer(words, BM25_PARAMETERS)(order)));
  });
});
