import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BM25_PARAMETERS } from '../../src/retrieval/bm25-index.ts';
import { buildDirect } from '../../src/retrieval/build-direct.ts';
import { type CodedCounts, codeTerms } from '../../src/retrieval/count-terms.ts';
import { type CodedIndex, copyOfIndex, openIndexer } from '../../src/retrieval/open-indexer.ts';
import { openTermPacker, packTerms } from '../../src/retrieval/term-table.ts';
import { anyDocument, anyDocuments } from '../support/documents.ts';

/** Rows of documents, coded as they come: the words they share with others have the others' codes. */
function openCoder() {
  const words: string[] = [];
  const codeOf = (word: string): number => {
    const known = words.indexOf(word);
    return known === -1 ? words.push(word) - 1 : known;
  };
  return { words, row: (documents: readonly string[][]) => codeTerms(documents, codeOf) };
}

const anyRow = fc.array(anyDocument, { maxLength: 3 });

describe('openIndexer', () => {
  test('gives the same index, whatever other words the code has', () => {
    fc.assert(
      fc.property(anyDocuments(0), anyRow, (documents, others) => {
        const { words, row } = openCoder();
        row(others.toReversed());
        // Rows of two documents, the last of one or none.
        const rows = documents.flatMap((_, at) =>
          at % 2 === 0 ? row(documents.slice(at, at + 2)) : [],
        );
        const { codes, ...index } = openIndexer(words, BM25_PARAMETERS)(rows);
        const { terms, ...expected } = buildDirect(documents, BM25_PARAMETERS);
        expect(index).toEqual(expected);
        expect(Array.from(codes, (code) => words[code])).toEqual([...terms.keys()]);
        expect(openTermPacker(words)(codes)).toEqual(packTerms(terms));
      }),
    );
  });

  test('gives after any changes what a fresh one gives, bit for bit', () => {
    const changes = fc.array(
      // Where the change is, how many rows go there, and what comes.
      fc.tuple(fc.nat(), fc.nat(2), fc.array(anyRow, { maxLength: 2 })),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 8 }), changes, (first, changed) => {
        const { words, row } = openCoder();
        const indexer = openIndexer(words, BM25_PARAMETERS);
        const rows: CodedCounts[] = first.map(row);
        const asFresh = (): void => {
          const fresh: CodedIndex = openIndexer(words, BM25_PARAMETERS)(rows);
          const { codes: _, ...copy } = copyOfIndex(indexer([...rows]));
          const { codes: __, ...expected } = fresh;
          expect(copy).toEqual(expected);
          // Given away, as the worker does.
          const buffers = Object.values(copy).flatMap((each) =>
            typeof each === 'number' ? [] : each.buffer,
          );
          structuredClone(copy, { transfer: buffers as ArrayBuffer[] });
        };
        asFresh();
        for (const [at, gone, come] of changed) {
          rows.splice(at % (rows.length + 1), gone, ...come.map(row));
          asFresh();
        }
      }),
      { numRuns: 500 },
    );
  });

  test('takes rows in another order', () => {
    const { words, row } = openCoder();
    const rows = [[['rail', 'pay']], [['vote']], [['rail', 'ferry', 'rail']]].map(row);
    const indexer = openIndexer(words, BM25_PARAMETERS);
    indexer(rows);
    const turned = rows.toReversed();
    expect(indexer(turned)).toEqual(openIndexer(words, BM25_PARAMETERS)(turned));
  });

  test('counts above 255, and in one byte again when they are gone', () => {
    const { words, row } = openCoder();
    const often = row([Array.from({ length: 300 }, () => 'rail')]);
    const [one, other] = [row([['rail', 'pay']]), row([['rail', 'rail']])];
    const indexer = openIndexer(words, BM25_PARAMETERS);
    expect(indexer([one]).counts).toEqual(Uint8Array.of(1, 1));
    expect(indexer([one, often]).counts).toEqual(Uint32Array.of(1, 300, 1));
    expect(indexer([one, other]).counts).toEqual(Uint8Array.of(1, 2, 1));
  });
});
