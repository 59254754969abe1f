import { describe, expect, test } from 'vitest';
import { openGrouper } from '../../src/groups/open-grouper.ts';
import type { StatementSource } from '../../src/groups/part.ts';
import { sourceOf } from '../gold/occasions/compare-parts.ts';
import { besideTexts, grouped, groupTexts } from '../support/group-sources.ts';

const BUS = 'Dana Hale said that children will have a bus to school before long.';
const ROAD = '“Children walk to school on a dangerous road,” Dana Hale said.';
// What the first sentence fits better than the second.
const BETTER = '“A bus will come before long,” Dana Hale said.';

function article(place: number, ...said: readonly string[]): StatementSource {
  const text = `Mayor Dana Hale gave an interview to Harbour Radio. ${said.join(' ')}`;
  return sourceOf({ outlet: 'Harbour Post', day: '2025-05-01', text }, place);
}

const ONE = article(0, BUS);
const OTHER = article(1, ROAD);
const COPY = article(2, ROAD, BETTER);

function told(sources: readonly StatementSource[], group = openGrouper()): unknown {
  const groups = grouped(sources, group);
  return [groupTexts(sources, groups), besideTexts(sources, groups)];
}

describe('settleLinks', () => {
  test('parts two when a copy of the one comes beside a better partner of the other', () => {
    const group = openGrouper();
    expect(groupTexts([ONE, OTHER], grouped([ONE, OTHER], group))).toHaveLength(1);
    const texts = groupTexts([ONE, OTHER, COPY], grouped([ONE, OTHER, COPY], group));
    expect(texts.map((each) => each.map((text) => text.slice(0, 8)))).toEqual([
      ['shared/0', 'shared/2'],
      ['shared/1', 'shared/2'],
    ]);
  });

  test('gives two back when that copy leaves', () => {
    const group = openGrouper();
    told([ONE, OTHER, COPY], group);
    expect(told([ONE, OTHER], group)).toEqual(told([ONE, OTHER]));
  });

  test('leaves alone what a guild’s own article says beside a copy', () => {
    const own: StatementSource = {
      ...COPY,
      article: { ...COPY.article, ...{ folder: '900000000000000001' } },
    };
    expect(groupTexts([ONE, OTHER, own], grouped([ONE, OTHER, own]))[0]?.slice(0, 2)).toEqual(
      groupTexts([ONE, OTHER], grouped([ONE, OTHER]))[0],
    );
  });
});
