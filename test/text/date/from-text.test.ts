import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/text/date/from-text.ts';
import { datePeriod } from '../../../src/text/date/period.ts';
import { drawn, valuesOf } from './drawn.ts';

describe('fromText', () => {
  test.for(['⟨PAST-REF:The next day⟩ he left.', 'He left ⟨PAST-REF:that year⟩.'])(
    'finds %s',
    (drawing) => {
      const { expected, found } = drawn(fromText, drawing);
      expect(found).toEqual(expected);
    },
  );

  test.for([
    'The next daylight raid.', // another word
    'He left that yearling.', // another word
  ])('leaves alone %s', (text) => {
    expect(valuesOf(fromText, text)).toEqual([]);
  });

  test.for([
    ['The next day he left.', '2014-03-19'],
    ['He left the following week.', '2014-W13'],
    ['He left that year.', '2014'],
    ['He left the year before.', '2013'],
  ] as const)('counts from what the text mentioned: %s', ([text, value]) => {
    const [found] = fromText(text);
    const resolution = found?.resolve({
      publication: null,
      mentioned: datePeriod(2014, 3, 18),
      yearInSentence: null,
      isNarrative: false,
      isDayFirst: null,
      reportedQuarter: null,
    });
    expect([resolution?.value, resolution?.basis]).toEqual([value, 'relative-to-text']);
  });
});
