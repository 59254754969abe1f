import { describe, expect, test } from 'vitest';
import { likelihoodOf, readSigns } from '../../src/answers/likelihood.ts';
import { wantedOf } from '../../src/answers/wanted.ts';
import { passageSource } from '../../src/eval/retrieval/passage-source.ts';
import { documentFrequency } from '../../src/retrieval/postings.ts';
import { rankPassages } from '../../src/retrieval/rank-passages.ts';

const PASSAGES = [
  'The rail strike was called off after the union won a better offer.',
  'Ms Hale of the union welcomed the offer on pay.',
  'The ferry sank in the harbour on Monday.',
  'A strike of lightning set fire to the old ferry.',
  'The mayor opened a bridge before a small crowd.',
];
// The first two passages are one article.
const ARTICLES = [0, 0, 1, 2, 3];

const source = passageSource(
  PASSAGES.map((text, passage) => ({ text, article: ARTICLES[passage] ?? -1, title: null })),
);
function signs(question: string) {
  const { index } = source.passage;
  const wanted = wantedOf(question, (term) => documentFrequency(index, term) > 0);
  const hits = rankPassages(source, wanted.query, { limit: 50 });
  return readSigns(source, wanted, hits);
}

describe('readSigns', () => {
  test('reads the article around the best passage', () => {
    const found = signs('Did the rail strike end when Hale welcomed it?');
    // Five of six parts: the name counts twice, “end” stands nowhere and counts twice too.
    expect(found?.evidence).toBeCloseTo(5 / 7, 12);
    // The strike of lightning is another article.
    expect(found?.spread).toBe(2 / 10);
    expect(found?.lead).toBeGreaterThan(0);
  });

  test('sees that the best passage stands later in its article', () => {
    expect(signs('Who welcomed pay?')?.opening).toBe(1 / 2);
    expect(signs('Who opened a bridge?')?.opening).toBe(1);
  });

  test('counts a passage that stands alone as far ahead as its score', () => {
    const alone = signs('bridge crowd');
    const beside = signs('bridge crowd ferry');
    expect(alone?.lead).toBeGreaterThan(beside?.lead ?? 0);
  });

  test('finds none where no passage has a word of the question', () => {
    expect(signs('submarine')).toBeNull();
    expect(signs('')).toBeNull();
  });
});

describe('likelihoodOf', () => {
  const signs = { lead: 0.5, spread: 0.4, evidence: 0.6, opening: 0 };

  test.for(['lead', 'evidence', 'opening'] as const)('rises with %s', (name) => {
    expect(likelihoodOf({ ...signs, [name]: 1 })).toBeGreaterThan(likelihoodOf(signs));
  });

  test('falls as more articles come as close', () => {
    expect(likelihoodOf({ ...signs, spread: 1 })).toBeLessThan(likelihoodOf(signs));
  });

  test('is below 0 for nothing and above it for everything', () => {
    expect(likelihoodOf({ lead: 0, spread: 1, evidence: 0, opening: 0 })).toBeLessThan(-3);
    expect(likelihoodOf({ lead: 1, spread: 0.1, evidence: 1, opening: 1 })).toBeGreaterThan(3);
  });
});
