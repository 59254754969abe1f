import { describe, expect, test } from 'vitest';
import { segment } from '../../../src/text/segment.ts';

function tokensOf(text: string) {
  return segment(text).paragraphs.flatMap((paragraph) => paragraph.tokens);
}

describe('the tokens of segment', () => {
  test.for([
    ['Hale’s team didn’t go', ['Hale', '’s', 'team', 'did', 'n’t', 'go']],
    ["We'll ask O'Brien.", ['We', "'ll", 'ask', "O'Brien", '.']],
    ['Mr. John J. Reed of the U.S.', ['Mr.', 'John', 'J.', 'Reed', 'of', 'the', 'U.S.']],
    [
      '“No.” It cost 2,000 (3.5%)…',
      ['“', 'No', '.', '”', 'It', 'cost', '2,000', '(', '3.5', '%', ')', '…'],
    ],
    [
      'A long-term plan at https://example.org/a.b, he said',
      ['A', 'long', '-', 'term', 'plan', 'at', 'https://example.org/a.b', ',', 'he', 'said'],
    ],
  ] as const)('part %s', ([text, forms]) => {
    expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(forms);
  });

  test('carry tags and lemmas', () => {
    const tagged = tokensOf('Dana Hale says it won’t wait.').map(
      ({ tag, lemma }) => `${lemma}/${tag}`,
    );
    expect(tagged).toEqual([
      'dana/PROPN',
      'hale/PROPN',
      'say/VERB',
      'it/PRON',
      'will/AUX',
      'not/PART',
      'wait/VERB',
      './PUNCT',
    ]);
  });

  test('do not depend on what was read before', () => {
    // wink-nlp alone keeps “Hale’s” whole once it has met it before a closing mark.
    const before = tokensOf('It was Zorbel’s plan, a Quux-like one.');
    tokensOf('“It is Zorbel’s.” (Zorbel’s) Quux-like? “Quux-like” ZORBEL’S');
    expect(tokensOf('It was Zorbel’s plan, a Quux-like one.')).toEqual(before);
  });

  test('keep the time bounded for runs that are no words', () => {
    const started = performance.now();
    for (const run of ['a.', 'a-', 'a@', '-', '" a', 'http://']) tokensOf(run.repeat(10_000));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
