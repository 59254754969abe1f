import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { SEED_QUESTIONS } from './seed-questions.ts';

const { articles } = await readCorpus(fileURLToPath(new URL('../../corpus', import.meta.url)));

describe('the seed questions', () => {
  test('are forty, fifteen of them without an answer, each with an id of its own', () => {
    expect(SEED_QUESTIONS).toHaveLength(40);
    expect(SEED_QUESTIONS.filter(({ expected }) => expected === null)).toHaveLength(15);
    expect(new Set(SEED_QUESTIONS.map(({ id }) => id)).size).toBe(40);
  });

  const sentences = SEED_QUESTIONS.flatMap(({ id, expected }) =>
    (expected ?? []).map((sentence) => ({ id, ...sentence })),
  );

  test.for(sentences)('$id expects words that stand in $article', ({ article, starts, ends }) => {
    const paragraphs = articles.find(({ id }) => id === article)?.text.split('\n\n') ?? [];
    const holding = paragraphs.filter((paragraph) => paragraph.includes(starts));
    expect(holding).toHaveLength(1);
    const [paragraph = ''] = holding;
    expect(paragraph.indexOf(ends)).toBeGreaterThan(paragraph.indexOf(starts));
  });
});
