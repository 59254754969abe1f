import { describe, expect, test } from 'vitest';
import { ruleDrafts } from '../../../../src/text/quotation/rule-drafts.ts';
import { roleOf } from '../../../../src/text/quotation/tagger/label.ts';
import { paintLabels } from '../../../../src/text/quotation/tagger/paint-labels.ts';
import { segment } from '../../../../src/text/segment.ts';
import { marked } from '../../../support/marked.ts';

describe('paintLabels', () => {
  test('gives each token its role; where parts overlap, the cue wins over the content', () => {
    const { text, spans } = marked('⟨source:Ms Hale⟩ ⟨content:⟨cue:said⟩ it rains⟩.');
    const { readings } = ruleDrafts(segment(text));
    const { source = [], cue = [], content = [] } = spans;
    const [labels = new Uint8Array()] = paintLabels(readings, [{ source, cue, content }]);
    expect([...labels].map(roleOf)).toEqual([
      'source',
      'source',
      'cue',
      'content',
      'content',
      null,
    ]);
    expect([...labels]).toEqual([1, 2, 3, 5, 6, 0]);
  });
});
