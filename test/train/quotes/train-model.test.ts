import { describe, expect, test } from 'vitest';
import type { GoldArticle } from '../../../src/eval/quotes/attributed.ts';
import { decodeModel } from '../../../src/text/quotation/model/decode-model.ts';
import { findWith } from '../../../src/text/quotation/find-attributions.ts';
import { segment } from '../../../src/text/segment.ts';
import { encodeModel } from '../../../src/train/quotes/encode-model.ts';
import { readExample } from '../../../src/train/quotes/example.ts';
import { trainModel } from '../../../src/train/quotes/train-model.ts';
import { marked } from '../../support/marked.ts';

// “Zorgs” is on no list of speech verbs: only training can teach it.
const DRAWINGS = ['Hale', 'Reed', 'Moss', 'Bell', 'Ford'].flatMap((name) =>
  ['it rains', 'the bridge is shut', 'a vote will come'].map(
    (content) =>
      `The day was long. ⟨source:Ms ${name}⟩ ⟨cue:zorgs⟩ ⟨content:that ${content}⟩. The night was short.`,
  ),
);

const EFFORT = { folds: 2, epochs: 4, least: 0 };

function articleOf(drawing: string, index: number): GoldArticle {
  const { text, spans } = marked(drawing);
  const { source = [], cue = [], content = [] } = spans;
  return {
    name: String(index),
    text,
    files: [],
    annotations: [[{ id: 'E1', source, cue, content }]],
  };
}

function learnedBytes(): Uint8Array {
  const examples = [...DRAWINGS, ...DRAWINGS].map(articleOf).map(readExample);
  return encodeModel(trainModel(examples, EFFORT, () => undefined));
}

describe('trainModel', () => {
  test('learns a cue that no rule knows', () => {
    const { text, spans } = marked(
      'Rain fell. ⟨source:Ms Lane⟩ ⟨cue:zorgs⟩ ⟨content:that the bridge is safe⟩.',
    );
    const [found] = findWith(segment(text), decodeModel(learnedBytes()));
    expect(found).toMatchObject({
      source: spans['source'],
      cue: spans['cue'],
      content: spans['content'],
      rule: 'tagger',
    });
  });

  test('gives the same bytes twice', () => {
    expect(learnedBytes()).toEqual(learnedBytes());
  });
});
