import { describe, expect, test } from 'vitest';
import { parseAnnotation, readPolnear } from '../../../src/eval/quotes/read-polnear.ts';

describe('parseAnnotation', () => {
  test('links spans to attributions, in pieces and in any order of roles', () => {
    const lines = [
      'T1\tCue 10 14\tsaid',
      'T2\tContent 15 20;25 30\tit rai and po',
      'T3\tSource 0 9\tDana Hale',
      'T4\tAttribution 10 14\tsaid',
      'E1\tAttribution:T4 Content:T2 Source:T3 Cue:T1',
    ];
    expect(parseAnnotation(lines.join('\n'))).toEqual([
      {
        id: 'E1',
        content: [
          { start: 15, end: 20 },
          { start: 25, end: 30 },
        ],
        cue: [{ start: 10, end: 14 }],
        source: [{ start: 0, end: 9 }],
      },
    ]);
  });

  test('drops an attribution without a content or a cue', () => {
    const lines = ['T1\tCue 0 4\tsaid', 'T2\tAttribution 0 4\tsaid', 'E1\tAttribution:T2 Cue:T1'];
    expect(parseAnnotation(lines.join('\n'))).toEqual([]);
  });
});

describe('readPolnear', () => {
  test('says that a folder is not there', () => {
    expect(readPolnear('no/such/folder')).toBeNull();
  });
});
