import { describe, expect, test } from 'vitest';
import { besideTexts, grouped, groupTexts } from '../support/group-sources.ts';
import type { StatementSource } from '../../src/groups/part.ts';
import { sourceOf } from '../gold/occasions/compare-parts.ts';

const RADIO = sourceOf(
  {
    outlet: 'Harbour Post',
    day: '2025-05-01',
    text: 'Mayor Dana Hale gave an interview to Harbour Radio. “We will reopen the northern lighthouse before winter,” Dana Hale said. “The lighthouse keeper deserves a pension.”',
  },
  0,
);

/** What another outlet reports, after a sentence on where it was said. */
function report(
  said: string,
  where = 'She spoke in an interview with Harbour Radio.',
  day = '2025-05-01',
): StatementSource {
  return sourceOf({ outlet: 'Valley Herald', day, text: `${where} ${said}` }, 1);
}

describe('alignedEdge', () => {
  test('gives a paraphrase to the sentence that it fits better', () => {
    const sources = [
      RADIO,
      report('Dana Hale said that the keeper of the lighthouse had earned a pension.'),
    ];
    const groups = grouped(sources);
    expect(groupTexts(sources, groups)).toEqual([
      [
        'shared/0: “The lighthouse keeper deserves a pension.”',
        'shared/1: that the keeper of the lighthouse had earned a pension',
      ],
    ]);
    expect(besideTexts(sources, groups)).toEqual([]);
  });

  test('finds other words for the same', () => {
    const sources = [
      RADIO,
      report('Dana Hale said that the northern beacon would be opened again before winter.'),
    ];
    expect(groupTexts(sources, grouped(sources))).toHaveLength(1);
  });

  test.for([
    [
      'days later, and nobody says where',
      report(
        'Dana Hale said that the keeper of the lighthouse had earned a pension.',
        'It rained.',
        '2025-05-04',
      ),
    ],
    ['another topic', report('Dana Hale said that the fish market needed a larger cold store.')],
    ['names alone', report('Dana Hale said that Harbour Radio was a pleasure.')],
  ] as const)('leaves alone %s', ([, other]) => {
    const sources = [RADIO, other];
    expect(groupTexts(sources, grouped(sources))).toEqual([]);
  });
});
