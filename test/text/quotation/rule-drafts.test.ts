import { describe, expect, test } from 'vitest';
import { ruleDrafts } from '../../../src/text/quotation/rule-drafts.ts';
import { segment } from '../../../src/text/segment.ts';

describe('ruleDrafts', () => {
  test('reads every paragraph but headings', () => {
    const { readings, drafts } = ruleDrafts(segment('## “Rain,” she said.\nIt rains.\nShe left.'));
    expect(readings).toHaveLength(2);
    expect(drafts).toEqual([]);
  });

  test('adds a paragraph that is only a quotation to the attribution above', () => {
    const text = '“We are ready,” said Ms Hale.\n“We have always been ready.”';
    const { drafts } = ruleDrafts(segment(text));
    expect(drafts.map(({ content }) => content.length)).toEqual([2]);
  });
});
