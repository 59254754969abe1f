import { describe, expect, test } from 'vitest';
import { porterStem } from '../../../src/eval/timeline/porter-stem.ts';
import { rougeWords } from '../../../src/eval/timeline/rouge.ts';
import { scoreTimeline } from '../../../src/eval/timeline/score-timeline.ts';

const REFERENCE = new Map([
  [10, ['The ferry sank near the harbour wall.']],
  [20, ['Divers raised the wreck.']],
]);

describe('scoreTimeline', () => {
  test('gives a perfect timeline one everywhere', () => {
    const { dates, align, concat } = scoreTimeline(REFERENCE, REFERENCE);
    for (const { precision, recall } of [dates, ...align, ...concat]) {
      expect([precision, recall]).toEqual([1, 1]);
    }
  });

  test('halves the words of a day that is one day off', () => {
    const late = new Map([
      [11, ['The ferry sank near the harbour wall.']],
      [20, ['Divers raised the wreck.']],
    ]);
    const { dates, align, concat } = scoreTimeline(late, REFERENCE);
    expect(dates).toEqual({ precision: 0.5, recall: 0.5 });
    // Seven words that count: four of the first day at half, three of the second.
    expect(align[0].precision).toBeCloseTo((4 / 2 + 3) / 7);
    expect(concat[0].recall).toBe(1);
  });

  test('gives nothing for nothing', () => {
    expect(scoreTimeline(new Map(), REFERENCE).dates).toEqual({ precision: 0, recall: 0 });
  });
});

describe('rougeWords', () => {
  test('drops signs and stop words and stems what has more than three letters', () => {
    expect(rougeWords('The oil-spill response, on Jan. 3, was relentless.')).toEqual([
      'oil',
      'spill',
      'respons',
      '3',
      'relentless',
    ]);
  });
});

describe('porterStem', () => {
  // Examples of Porter (1980).
  test.for([
    ['caresses', 'caress'],
    ['ponies', 'poni'],
    ['feed', 'feed'],
    ['agreed', 'agre'],
    ['plastered', 'plaster'],
    ['motoring', 'motor'],
    ['sing', 'sing'],
    ['conflated', 'conflat'],
    ['hopping', 'hop'],
    ['falling', 'fall'],
    ['filing', 'file'],
    ['happy', 'happi'],
    ['sky', 'sky'],
    ['relational', 'relat'],
    ['conditional', 'condit'],
    ['vietnamization', 'vietnam'],
    ['triplicate', 'triplic'],
    ['hopefulness', 'hope'],
    ['revival', 'reviv'],
    ['adjustment', 'adjust'],
    ['adoption', 'adopt'],
    ['effective', 'effect'],
    ['probate', 'probat'],
    ['rate', 'rate'],
    ['controll', 'control'],
    ['roll', 'roll'],
  ] as const)('stems %s to %s', ([word, stem]) => {
    expect(porterStem(word)).toBe(stem);
  });
});
