import { describe, expect, test } from 'vitest';
import { passageSource } from '../../src/eval/retrieval/passage-source.ts';
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

  test('hears the title of the article and the passages beside, where passages are alike', () => {
    const paragraphs = [
      ['The harbour was closed.', 0, null],
      ['It was cold.', 0, null],
      ['The harbour was closed.', 1, 'A week of ferry strikes'],
      ['It was cold.', 1, 'A week of ferry strikes'],
      ['The harbour was closed.', 2, null],
      ['A ferry sank.', 2, null],
      ['A ferry was painted.', 3, null],
      ['A bridge opened.', 3, null],
    ] as const;
    const articles = passageSource(
      paragraphs.map(([text, article, title]) => ({ text, article, title })),
    );
    const hits = rankPassages(articles, queryTerms('ferry harbour'), { limit: 10 });
    expect(hits.filter(({ missing }) => !missing.includes('harbour'))).toMatchObject([
      { unit: 2 }, // its title has the other word
      { unit: 4 }, // so has the passage after it
      { unit: 0 }, // nothing around it has
    ]);
  });

  test('takes no passage of another article for one beside', () => {
    const texts = ['A ferry sank.', 'The harbour froze.', 'A bridge opened.', 'The harbour froze.'];
    const apart = passageSource(texts.map((text, article) => ({ text, article, title: null })));
    const [first, second] = rankPassages(apart, queryTerms('harbour ferry'), { limit: 4 }).filter(
      ({ unit }) => unit !== 0,
    );
    expect([first?.unit, second?.unit]).toEqual([1, 3]);
    expect(first?.fused).toBe(second?.fused);
  });

  test('prefers words in the form in which they were typed', () => {
    const texts = ['A ferry strikes.', 'A ferry strike.', 'The bridge opened.', 'The port froze.'];
    const forms = passageSource(texts.map((text, article) => ({ text, article, title: null })));
    const order = (query: string): readonly number[] =>
      rankPassages(forms, queryTerms(query), { limit: 4 }).map(({ unit }) => unit);
    expect(order('strikes')).toEqual([0, 1]);
    expect(order('strike')).toEqual([1, 0]);
    expect(order('striking')).toEqual([0, 1]); // alike, so by number
  });

  test('finds nothing for nothing', () => {
    expect(rankPassages(source, [], { limit: 10 })).toEqual([]);
  });
});
