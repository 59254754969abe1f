import { expect, test } from 'vitest';
import { resolutionScores } from '../../../../src/eval/quotes/speakers/resolution-scores.ts';
import { marked } from '../../../support/marked.ts';

test('resolutionScores resolves the annotator’s own spans', () => {
  const { text, spans } = marked(
    'Dana Hale came late. ⟨content:“No,”⟩ ⟨source:she⟩ ⟨cue:said⟩. John Reed was out.',
  );
  const { content = [], cue = [], source = [] } = spans;
  const article = {
    name: 'a',
    text,
    files: ['a_1.ann'],
    annotations: [[{ id: 'E1', content, cue, source }]],
  };
  const scoresFor = (speaker: string | null): readonly number[] => {
    const { pronoun } = resolutionScores([article], { count: 1, of: () => speaker });
    return [pronoun.cases, pronoun.accuracy, pronoun.coverage];
  };
  expect(scoresFor('Dana Hale')).toEqual([1, 100, 100]);
  expect(scoresFor('John Reed')).toEqual([1, 0, 100]);
  expect(scoresFor(null)).toEqual([1, 0, 100]); // naming anyone is an error
});
