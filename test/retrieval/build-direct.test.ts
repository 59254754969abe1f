import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BM25_PARAMETERS } from '../../src/retrieval/bm25-index.ts';
import { buildDirect } from '../../src/retrieval/build-direct.ts';
import { buildWithWink } from '../../src/retrieval/build-with-wink.ts';
import { search } from '../../src/retrieval/search.ts';
import { weighIndex } from '../../src/retrieval/weigh-index.ts';
import { anyDocument, anyDocuments } from '../support/documents.ts';
import { winkEngine } from '../support/wink-engine.ts';

const PARAMETERS = [BM25_PARAMETERS, { k1: 1.2, b: 0.75 }, { k1: 0, b: 0 }, { k1: 3, b: 1 }];

describe('buildDirect', () => {
  test('gives wink’s index, weight for weight', () => {
    fc.assert(
      fc.property(anyDocuments(3), fc.constantFrom(...PARAMETERS), (documents, parameters) => {
        expect(weighIndex(buildDirect(documents, parameters))).toEqual(
          buildWithWink(documents, parameters),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('gives wink’s order and scores on every query', () => {
    fc.assert(
      fc.property(anyDocuments(3), anyDocument, (documents, words) => {
        const distinct = [...new Set(words)];
        const query = distinct.map((term) => ({ term, surface: term }));
        const index = buildDirect(documents, BM25_PARAMETERS);
        const hits = search(index, query, { limit: documents.length });
        const expected = winkEngine(documents, BM25_PARAMETERS)(distinct);
        expect(hits.map(({ unit, score }) => ({ unit, score }))).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  test.for([[[]], [[[]]], [[['rail']]], [[['rail'], []]]])(
    'takes what wink refuses: %o',
    ([documents = []]) => {
      const index = buildDirect(documents, BM25_PARAMETERS);
      const hits = search(index, [{ term: 'rail', surface: 'rail' }], { limit: 5 });
      expect(index.size).toBe(documents.length);
      expect(hits.map(({ unit }) => unit)).toEqual(documents.flat().length === 0 ? [] : [0]);
    },
  );

  test('refuses parameters outside their range', () => {
    expect(() => buildDirect([], { k1: 0.9, b: 2 })).toThrow('Cannot weigh with k1 0.9 and b 2');
  });
});
