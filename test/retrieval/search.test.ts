import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { queryTerms, terms } from '../../src/retrieval/analyser.ts';
import { idf } from '../../src/retrieval/bm25-index.ts';
import { buildIndex } from '../../src/retrieval/build-index.ts';
import { explainHit, scoresOf, search } from '../../src/retrieval/search.ts';
import { anyDocument, anyDocuments } from '../support/documents.ts';

const PASSAGES = [
  'The rail strike was called off after the union won a better offer on pay.',
  'A rail strike.',
  'Strike, strike, strike: the dockers have stopped work.',
  'The rail bridge at Northgate opened on Monday, and the mayor cut a ribbon before a small crowd.',
  'The ferry sank in the harbour.',
  'A rail strike.',
];

const index = buildIndex(PASSAGES.map(terms));
const ask = (text: string) => search(index, queryTerms(text), { limit: 10 });
const asQuery = (words: readonly string[]) =>
  [...new Set(words)].map((term) => ({ term, surface: term }));

describe('search', () => {
  test('ranks passages', () => {
    expect(ask('rail strike').map(({ unit }) => PASSAGES[unit])).toEqual([
      'A rail strike.', // both terms, shortest
      'A rail strike.', // the same words: the earlier unit came first
      PASSAGES[0], // both terms, long
      PASSAGES[2], // one term, three times
      PASSAGES[3], // one term, once, long
    ]);
  });

  test('measures a hit against its query', () => {
    const [hit] = ask('Why did the ferry sail?');
    const known = idf(6, 1);
    const unknown = idf(6, 0);
    expect(hit?.unit).toBe(4);
    expect(hit?.missing).toEqual(['sail']);
    expect(hit?.coverage).toBeCloseTo(known / (known + unknown), 12);
    expect(hit?.norm).toBeCloseTo((hit?.score ?? 0) / (known + unknown), 12);
  });

  test.for(['', 'the of and', 'submarine'])('finds nothing for “%s”', (text) => {
    expect(ask(text)).toEqual([]);
  });

  test('finds nothing in an empty index', () => {
    expect(search(buildIndex([]), queryTerms('rail'), { limit: 10 })).toEqual([]);
  });

  test('shows no more than asked for', () => {
    const query = queryTerms('rail strike');
    const all = search(index, query, { limit: Infinity });
    for (let limit = 0; limit <= all.length; limit += 1) {
      expect(search(index, query, { limit })).toEqual(all.slice(0, limit));
    }
  });

  test('shows a unit whose weights round to nothing', () => {
    const everywhere = buildIndex(Array.from({ length: 12_000 }, () => ['rail']));
    const hits = search(everywhere, queryTerms('rail'), { limit: 2 });
    expect(hits.map(({ unit, score, coverage }) => [unit, score, coverage])).toEqual([
      [0, 0, 1],
      [1, 0, 1],
    ]);
  });

  test('changes no score and no order by what is allowed', () => {
    fc.assert(
      fc.property(
        anyDocuments(1),
        anyDocument,
        fc.infiniteStream(fc.boolean()),
        (documents, words, coins) => {
          const built = buildIndex(documents);
          const allowed = Uint8Array.from(documents, () => Number(coins.next().value));
          const all = search(built, asQuery(words), { limit: documents.length });
          const some = search(built, asQuery(words), { limit: documents.length, allowed });
          expect(some).toEqual(all.filter(({ unit }) => allowed[unit] === 1));
        },
      ),
    );
  });

  test('changes only ties by the order of the documents', () => {
    fc.assert(
      fc.property(anyDocuments(1), anyDocument, (documents, words) => {
        const scored = (list: string[][]): unknown =>
          search(buildIndex(list), asQuery(words), { limit: list.length })
            .map(({ unit, score, missing }) => JSON.stringify([score, missing, list[unit]]))
            .sort();
        expect(scored(documents.toReversed())).toEqual(scored(documents));
      }),
    );
  });

  test('changes nothing by the order of the query but that of the missing words', () => {
    fc.assert(
      fc.property(anyDocuments(1), anyDocument, (documents, words) => {
        const built = buildIndex(documents);
        const options = { limit: documents.length };
        const order = (list: readonly string[]) =>
          search(built, asQuery(list), options).map(({ unit, score }) => [unit, score]);
        expect(order(words.toReversed())).toEqual(order(words));
      }),
    );
  });

  test('measures coverage alike for few hits and for many', () => {
    // Few are looked up one by one, many are marked in one walk.
    const documents = Array.from({ length: 400 }, (_, n) => [
      `a${n % 3}`,
      `b${n % 5}`,
      `c${n % 7}`,
    ]);
    const built = buildIndex(documents);
    const query = asQuery(['a0', 'b1', 'c2', 'nowhere']);
    const many = search(built, query, { limit: 400 });
    const few = [...many.keys()].map((place) => search(built, query, { limit: place + 1 }).at(-1));
    expect(few.slice(0, 12)).toEqual(many.slice(0, 12));
    expect(many[0]).toMatchObject({ missing: ['nowhere'] });
  });

  test('refuses more terms than a query may have', () => {
    const query = asQuery(Array.from({ length: 33 }, (_, n) => `w${n}`));
    expect(() => search(index, query, { limit: 1 })).toThrow('Cannot search for 33 terms');
  });
});

describe('scoresOf', () => {
  test('gives each unit the score that search gives it', () => {
    const query = queryTerms('rail strike pay');
    const hits = search(index, query, { limit: 10 });
    expect(
      scoresOf(
        index,
        query,
        hits.map(({ unit }) => unit),
      ),
    ).toEqual(hits.map(({ score }) => score));
    expect(scoresOf(index, query, [4])).toEqual([0]);
  });
});

describe('explainHit', () => {
  test('takes a score apart', () => {
    const query = queryTerms('Rail strikes, mayor');
    const shares = explainHit(index, query, 1);
    expect(shares.map(({ term, surface, weight }) => [term, surface, weight !== null])).toEqual([
      ['rail', 'Rail', true],
      ['strike', 'strikes', true],
      ['mayor', 'mayor', false],
    ]);
    const sum = shares.reduce((total, { weight }) => total + (weight ?? 0), 0);
    expect(sum).toBeCloseTo(scoresOf(index, query, [1])[0] ?? 0, 9);
  });
});
