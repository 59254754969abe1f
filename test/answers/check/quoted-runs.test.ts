import { describe, expect, test } from 'vitest';
import { quotedRuns } from '../../../src/answers/check/quoted-runs.ts';

function runs(text: string): readonly string[] {
  return quotedRuns(text).map(({ inner }) => text.slice(inner.start, inner.end));
}

describe('quotedRuns', () => {
  test.for([
    ['He said “fair concern” yesterday', ['fair concern']],
    ['"one two" and "three four"', ['one two', 'three four']],
    ['„eins zwei“, sagte sie', ['eins zwei']],
    ['«un deux»', ['un deux']],
    ['»en to«', ['en to']],
    ['the ‘fair concern’ of 1990', ['fair concern']],
    ["the workers' pay and 'it’s fair' too", ['it’s fair']],
    ['He said “she said ‘no’ to me” twice', ['she said ‘no’ to me']],
    [
      '“one of several paragraphs\n\n“and the next” he said',
      ['one of several paragraphs', 'and the next'],
    ],
    ['“nobody closes this', ['nobody closes this']],
    ['"two\nlines"', ['two\nlines']],
  ] as const)('finds those of %j', ([text, expected]) => {
    expect(runs(text)).toEqual(expected);
  });

  test.for([
    'a 6" pipe and a 5\'10" man',
    "don't, won't, the workers' pay",
    '"" “” « »',
    'no marks at all',
  ])('leaves alone %j', (text) => {
    expect(runs(text).filter((run) => run.trim() !== '')).toEqual([]);
  });

  test.for(["'a ", '"a ', '“a ', '« ', '"', '„a\n', '"\'“‘`'])(
    'reads 4,000 characters of %j at once',
    (mark) => {
      const began = process.cpuUsage();
      quotedRuns(mark.repeat(4000 / mark.length));
      expect(process.cpuUsage(began).user).toBeLessThan(300_000);
    },
  );
});
