import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { terms } from '../../src/retrieval/analyser.ts';
import { BM25_PARAMETERS } from '../../src/retrieval/bm25-index.ts';
import { buildWithWink } from '../../src/retrieval/build-with-wink.ts';
import { documentFrequency } from '../../src/retrieval/postings.ts';
import { anyDocuments } from '../support/documents.ts';

const build = (documents: string[][]) => buildWithWink(documents, BM25_PARAMETERS);

describe('buildWithWink', () => {
  test('knows only words of the documents, whatever properties objects have', () => {
    const index = build([['rail'], ['strike'], ['vote']]);
    expect(['constructor', '__proto__', 'toString'].map((word) => index.terms.get(word))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('weighs the names of properties as it weighs other words', () => {
    const plain = build([['rail', 'strike'], ['vote'], ['ferry']]);
    const hostile = build([['constructor', '__proto__'], ['toString'], ['valueOf']]);
    expect(hostile.weights).toEqual(plain.weights);
    expect([...hostile.terms.keys()]).toEqual(['constructor', '__proto__', 'toString', 'valueOf']);
  });

  test('leaves the average length alone when a document is empty', () => {
    const index = build([['rail', 'strike'], [], ['rail']]);
    expect(index.size).toBe(3);
    // Average length 1; rail: idf ln(1.5/2.5 + 1), 1.9/(0.9 × (0.6 + 0.4 × 2) + 1) and 1.9/(0.9 + 1).
    expect([...index.weights.subarray(0, 2)]).toEqual([3951, 4700]);
  });

  test('counts document frequencies itself', () => {
    const index = build([['rail', 'rail'], ['rail', 'strike'], ['vote']]);
    expect(
      ['rail', 'strike', 'vote', 'ferry'].map((word) => documentFrequency(index, word)),
    ).toEqual([2, 1, 1, 0]);
  });

  test('takes terms as they are: one with a space is one, and an empty document has none', () => {
    const index = build([['rail strike'], [], ['rail']]);
    expect([...index.terms.keys()]).toEqual(['rail strike', 'rail']);
  });

  test('never weighs below nothing, not even what every document has', () => {
    fc.assert(
      fc.property(anyDocuments(3), (documents) => {
        const index = build(documents.map((words) => [...words, 'everywhere']));
        expect(index.weights.every((weight) => weight > 0 && weight < 1e6)).toBe(true);
        expect(documentFrequency(index, 'everywhere')).toBe(documents.length);
      }),
    );
  });

  test('keeps numbers whole, which the stemmer would not', () => {
    const index = build([[...terms('In 2013')], [...terms('138 covid3')], ['vote']]);
    expect([...index.terms.keys()]).toEqual(['2013', '138', 'covid3', 'vote']);
  });

  test.for([0, 1, 2])('refuses %d documents, as wink does', (count) => {
    const documents = Array.from({ length: count }, () => ['rail']);
    expect(() => build(documents)).toThrow(`Cannot build with wink from ${count} documents`);
  });

  test.for([
    { k1: -1, b: 0.4 },
    { k1: Number.NaN, b: 0.4 },
    { k1: 0.9, b: 1.1 },
  ])('refuses %o, for which wink would take its own defaults in silence', (parameters) => {
    expect(() => buildWithWink([['rail'], ['vote'], ['ferry']], parameters)).toThrow(RangeError);
  });
});
