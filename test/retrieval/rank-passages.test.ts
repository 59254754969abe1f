import { describe, expect, test } from 'vitest';
import { queryTerms, terms } from '../../src/retrieval/analyser.ts';
import { buildIndex } from '../../src/retrieval/build-index.ts';
import { rankPassages, type PassageSource } from '../../src/retrieval/rank-passages.ts';
import { search } from '../../src/retrieval/search.ts';
import type { Unit } from '../../src/retrieval/unit.ts';

// The first three have the same words.
const PASSAGES = [
  ['The rail ferry sank.', 'A mayor met the union.'],
  ['The rail mayor met the union.', 'A ferry sank.'],
  ['The rail union met the mayor.', 'A ferry sank.'],
  ['The harbour froze.', 'The bridge opened.'],
] as const;

function sourceOf(passages: readonly (readonly string[])[]): PassageSource {
  const passage: Unit[] = [];
  const sentence: Unit[] = [];
  for (const [article, sentences] of passages.entries()) {
    let start = 0;
    for (const [number, text] of sentences.entries()) {
      const span = { start, end: start + text.length };
      sentence.push({ article, span, sentences: [number], quotation: null });
      start = span.end + 1;
    }
    const [first = 0, ...rest] = sentences.keys();
    passage.push({
      article,
      span: { start: 0, end: start - 1 },
      sentences: [first, ...rest],
      quotation: null,
    });
  }
  const textOf = ({ article, span }: Unit): string =>
    (passages[article] ?? []).join(' ').slice(span.start, span.end);
  const ranked = (units: readonly Unit[]) => ({
    units,
    index: buildIndex(units.map((unit) => terms(textOf(unit)))),
  });
  return {
    passage: ranked(passage),
    sentence: ranked(sentence),
    textOf,
    articleOf: (place) => passage[place]?.article,
    titleOf: () => null,
  };
}

const source = sourceOf(PASSAGES);

describe('rankPassages', () => {
  test('ranks by words together, where BM25 alone sees no difference', () => {
    const query = queryTerms('the rail union');
    const plain = search(source.passage.index, query, { limit: 10 });
    expect(plain.map(({ unit }) => unit)).toEqual([0, 1, 2]);
    expect(new Set(plain.map(({ score }) => score)).size).toBe(1);
    expect(rankPassages(source, query, { limit: 10 }).map(({ unit }) => unit)).toEqual([
      2, // both words side by side
      1, // both words in one sentence
      0, // one word in each sentence
    ]);
  });

  test('keeps the figures of the search', () => {
    const query = queryTerms('ferry union submarine');
    const plain = search(source.passage.index, query, { limit: 10 });
    for (const { fused, ...hit } of rankPassages(source, query, { limit: 10 })) {
      expect(plain).toContainEqual(hit);
      expect(fused).toBeGreaterThanOrEqual(hit.score);
    }
  });

  test('shows the first of the same ranking when asked for fewer', () => {
    const query = queryTerms('the ferry sank, the mayor froze');
    const all = rankPassages(source, query, { limit: 10 });
    for (let limit = 0; limit <= all.length; limit += 1) {
      expect(rankPassages(source, query, { limit })).toEqual(all.slice(0, limit));
    }
  });

  test('shows only what is allowed', () => {
    const allowed = Uint8Array.of(0, 0, 1, 1);
    const hits = rankPassages(source, queryTerms('ferry mayor'), { limit: 10, allowed });
    expect(hits.map(({ unit }) => unit)).toEqual([2]);
  });

  test('finds nothing for nothing', () => {
    expect(rankPassages(source, [], { limit: 10 })).toEqual([]);
  });
});
