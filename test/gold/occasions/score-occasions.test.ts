import { expect, test } from 'vitest';
import { DEVELOPED_ON } from './developed-on.ts';
import { KEPT_ASIDE } from './kept-aside.ts';
import { scoreOccasion } from './score-occasions.ts';

// Floors a little below what was measured (23 of 50, 24 of 43): CHANGELOG says when they move.
test.for([
  ['developed on', DEVELOPED_ON, 0.42],
  ['kept aside', KEPT_ASIDE, 0.5],
] as const)(
  'joins no two utterances of the occasions %s, and many reports of one',
  ([, occasions, least]) => {
    const scores = occasions.map(scoreOccasion);
    const sum = (of: (score: (typeof scores)[number]) => number): number =>
      scores.reduce((all, score) => all + of(score), 0);
    expect(sum(({ wrong }) => wrong)).toBe(0);
    expect(sum(({ joined }) => joined) / sum(({ same }) => same)).toBeGreaterThan(least);
  },
);
