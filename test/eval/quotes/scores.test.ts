import { describe, expect, test } from 'vitest';
import type { Attributed } from '../../../src/eval/quotes/attributed.ts';
import { findRegions, layGround } from '../../../src/eval/quotes/common-ground.ts';
import { contentScores } from '../../../src/eval/quotes/content-scores.ts';
import { regionScores } from '../../../src/eval/quotes/region-scores.ts';
import { scoreArticle, type ScoredArticle } from '../../../src/eval/quotes/scored-article.ts';
import { sourceScores } from '../../../src/eval/quotes/source-scores.ts';
import { strictScores } from '../../../src/eval/quotes/strict-scores.ts';
import { marked } from '../../support/marked.ts';

// Gold and prediction drawn into one text: ⟨gold-content:…⟩, ⟨content:…⟩.
function scored(drawing: string): ScoredArticle {
  const { text, spans } = marked(drawing);
  const attributed = (prefix: string): readonly Attributed[] => [
    {
      content: spans[`${prefix}content`] ?? [],
      cue: spans[`${prefix}cue`] ?? [],
      source: spans[`${prefix}source`] ?? [],
    },
  ];
  return scoreArticle(layGround(text), attributed('gold-'), attributed(''));
}

describe('contentScores', () => {
  test('counts a content as exact without the “that” before it', () => {
    const article = scored('Hale said ⟨gold-content:that ⟨content:it rains⟩⟩.');
    expect(contentScores([article], 'indirect').exact.f1).toBe(100);
  });

  test('counts half of a content by its tokens', () => {
    const article = scored('Hale said ⟨gold-content:⟨content:it rains⟩ and pours⟩.');
    const { exact, ov50, token } = contentScores([article], 'all');
    expect([exact.f1, ov50.f1, token.precision, token.recall]).toEqual([0, 100, 100, 50]);
  });

  test('takes the kind of gold from its own spans, and of predictions from theirs', () => {
    const article = scored('Hale said ⟨gold-content:it is ⟨content:“wet and cold”⟩⟩.');
    expect(contentScores([article], 'mixed').ov50).toMatchObject({ recall: 100, precision: 0 });
    expect(contentScores([article], 'direct').ov50).toMatchObject({ recall: 0, precision: 100 });
  });
});

describe('sourceScores', () => {
  test('tells an exact source from one that overlaps and one with the same head', () => {
    const article = scored(
      '⟨gold-content:⟨content:“No,”⟩⟩ said ⟨gold-source:⟨source:the mayor⟩ of Leeds⟩.',
    );
    expect(sourceScores([article], 'direct')).toEqual({
      matched: 1,
      exact: 0,
      overlap: 100,
      head: 100,
      endToEnd: 100,
    });
  });
});

describe('strictScores', () => {
  test('compares characters', () => {
    const article = scored(
      '⟨gold-cue:⟨cue:said⟩⟩ ⟨gold-source:Ms ⟨source:Hale⟩⟩ ⟨gold-content:⟨content:no⟩⟩',
    );
    expect(strictScores([article], 'cue').f1).toBe(100);
    expect(strictScores([article], 'source').f1).toBe(0);
  });
});

describe('regionScores', () => {
  test('stands beside the answer that every region is speech', () => {
    const article = scored('⟨gold-content:⟨content:“No,”⟩⟩ said Hale of the “garden”.');
    const { found, every } = regionScores([article]);
    expect([found.precision, every.precision]).toEqual([100, 50]);
  });
});

describe('findRegions', () => {
  test('ends an open region where another begins, or with its line', () => {
    const { text, spans } = marked('⟨r:"No, ⟩⟨r:"she said. ⟩⟨r:"Yes."⟩\nIt ⟨r:“rains⟩');
    expect(findRegions(text)).toEqual(spans['r']);
  });
});
