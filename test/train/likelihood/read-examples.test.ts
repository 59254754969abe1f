import { describe, expect, test } from 'vitest';
import type { QuestionSet } from '../../../src/eval/retrieval/read-squad.ts';
import { readExamples } from '../../../src/train/likelihood/read-examples.ts';

const WORDS = ['rail', 'ferry', 'bridge', 'quarry'];
const set: QuestionSet = {
  name: 'small',
  paragraphs: WORDS.map((word, article) => ({
    ...{ text: `The ${word} is old. The ${word} was closed.`, article, title: null },
  })),
  questions: WORDS.map((word, paragraph) => ({
    ...{ text: `Who closed the old ${word}?`, paragraph, answerStart: null },
  })),
};

describe('readExamples', () => {
  test('asks each question with its article in reach and out of it', () => {
    const found = readExamples({ kind: 'questions', set }, ['evidence', 'lead']);
    expect(found?.examples.map(({ article, isPositive }) => [article, isPositive])).toEqual(
      WORDS.flatMap((_, article) => [
        [article, true],
        [article, false],
      ]),
    );
    const [inReach, outOfReach] = found?.examples ?? [];
    expect(inReach?.values[0]).toBe(1);
    expect(outOfReach?.values[0]).toBeLessThan(1);
    expect(inReach?.values[1]).toBeGreaterThan(outOfReach?.values[1] ?? Infinity);
  });

  test('takes posts that all stand in one article for articles of their own', () => {
    const paragraphs = set.paragraphs.map((paragraph) => ({ ...paragraph, article: 0 }));
    const found = readExamples({ kind: 'questions', set: { ...set, paragraphs } }, ['evidence']);
    expect(found?.examples.map(({ article }) => article)).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
  });

  test('leaves alone a set without articles', () => {
    const judged = { name: 'judged', documents: set.paragraphs, queries: [] };
    expect(readExamples({ kind: 'judged', set: judged }, ['evidence'])).toBeNull();
  });
});
