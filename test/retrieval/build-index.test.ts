import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BM25_PARAMETERS } from '../../src/retrieval/bm25-index.ts';
import { buildDirect } from '../../src/retrieval/build-direct.ts';
import { buildIndex } from '../../src/retrieval/build-index.ts';
import { anyDocuments } from '../support/documents.ts';

describe('buildIndex', () => {
  test('gives the same index whoever builds it, for any number of documents', () => {
    fc.assert(
      fc.property(anyDocuments(0), (documents) => {
        expect(buildIndex(documents)).toEqual(buildDirect(documents, BM25_PARAMETERS));
      }),
    );
  });
});
