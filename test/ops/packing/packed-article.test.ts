import { describe, expect, test } from 'vitest';
import { openArticle, openOneByOne, packArticle } from '../../../src/ops/packing/packed-article.ts';
import { joinPacked, openArticles } from '../../../src/ops/packing/packed-articles.ts';
import { analyse } from '../../../src/text/analyse.ts';
import { inventedArticle } from '../../phrases/invented.ts';

const TEXT = '“The pier’s closed,” said Zoë Müller. 😀';
const article = inventedArticle(TEXT);
const analysis = analyse(TEXT, null);
const packed = packArticle({ article, analysis });

describe('openArticle', () => {
  test('gives back what was packed, the same article each time', () => {
    const opened = openArticle(packed);
    expect({ ...opened.article }).toEqual(article);
    expect(opened.article).toBe(opened.article);
    expect(opened.article.text).toBe(TEXT);
    expect(opened.analysis).toEqual(analysis);
  });

  test('reads no part before it is asked for', () => {
    const damaged = Uint8Array.from(packed);
    damaged.fill(255, damaged.length - 8);
    const opened = openArticle(damaged);
    expect(opened.article.id).toBe(article.id);
    expect(opened.article.text).toBe(TEXT);
    expect(() => opened.analysis).toThrow(RangeError);
  });

  test('reads each of many from its own bytes', () => {
    const texts = ['One.', '', 'Three said the mayor.'];
    const all = texts.map((text) => ({
      article: inventedArticle(text),
      analysis: analyse(text, null),
    }));
    const opened = openArticles(joinPacked(all.map(packArticle)));
    expect(opened.map((each) => each.article.text)).toEqual(texts);
    expect(opened.map((each) => each.analysis)).toEqual(all.map((each) => each.analysis));
  });
});

describe('openOneByOne', () => {
  const other = inventedArticle('Nobody waits for the ferry.');
  const [one, two] = [article, other].map((each) =>
    openOneByOne(packArticle({ article: each, analysis: analyse(each.text, null) })),
  ) as [ReturnType<typeof openOneByOne>, ReturnType<typeof openOneByOne>];

  test('gives what was packed of each, in whatever order they are read', () => {
    for (const [opened, { text }] of [
      [one, article],
      [two, other],
      [one, article],
    ] as const) {
      expect(opened.article.text).toBe(text);
      expect(opened.analysis).toEqual(analyse(text, null));
    }
  });

  test('keeps the parts of the article that was read last, and of no other', () => {
    const read = one.analysis;
    expect(one.analysis).toBe(read);
    expect(two.analysis).toEqual(analyse(other.text, null));
    expect(one.analysis).not.toBe(read);
    expect(one.article).toBe(one.article);
  });
});
