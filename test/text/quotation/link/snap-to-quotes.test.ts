import { describe, expect, test } from 'vitest';
import { snapToQuotes } from '../../../../src/text/quotation/link/snap-to-quotes.ts';
import { ruleDrafts } from '../../../../src/text/quotation/rule-drafts.ts';
import type { Reading } from '../../../../src/text/quotation/syntax/reading.ts';
import { segment } from '../../../../src/text/segment.ts';

// “ It rains , ” she said
function reading(): Reading {
  const [first] = ruleDrafts(segment('“It rains,” she said')).readings;
  if (first === undefined) throw new RangeError('Cannot read the paragraph');
  return first;
}

describe('snapToQuotes', () => {
  test('widens a content that holds most of a quotation to its marks', () => {
    const labels = Uint8Array.from([0, 5, 6, 6, 0, 0, 0]);
    expect([...snapToQuotes(reading(), labels)]).toEqual([5, 6, 6, 6, 6, 0, 0]);
  });

  test('takes out of a content a quotation it hardly touches', () => {
    const labels = Uint8Array.from([0, 0, 0, 0, 5, 6, 0]);
    expect([...snapToQuotes(reading(), labels)]).toEqual([0, 0, 0, 0, 0, 5, 0]);
  });

  test.for([
    [[5, 6, 6, 6, 6, 0, 3]], // whole
    [[0, 1, 3, 5, 6, 0, 0]], // a source and a cue within marks
    [[0, 0, 0, 0, 0, 1, 3]], // none
  ])('leaves alone %j', ([labels = []]) => {
    expect([...snapToQuotes(reading(), Uint8Array.from(labels))]).toEqual(labels);
  });
});
