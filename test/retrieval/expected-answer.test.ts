import { describe, expect, test } from 'vitest';
import { expectedAnswer, hasExpected } from '../../src/retrieval/expected-answer.ts';

describe('expectedAnswer', () => {
  test.for([
    ['When was the lighthouse built?', 'time'],
    ['In which year did the ferry sink?', 'time'],
    ['How long ago was that?', 'time'],
    ['how many drivers voted', 'number'],
    ['When is it known how much repairs cost?', 'number'],
    ['What percentage of prices rose?', 'number'],
  ] as const)('hears in “%s” a %s', ([question, expected]) => {
    expect(expectedAnswer(question)).toBe(expected);
  });

  test.for(['Who closed the port?', 'What did the mayor say?', 'whenever', ''])(
    'leaves alone “%s”',
    (question) => {
      expect(expectedAnswer(question)).toBeNull();
    },
  );
});

describe('hasExpected', () => {
  test.for([
    ['number', 'It cost 38 million.'],
    ['number', 'Two of them left.'],
    ['number', '1,961 drivers voted.'],
    ['time', 'It opened in May.'],
    ['time', 'It was built in 1961.'],
    ['time', 'It closed two years ago.'],
  ] as const)('finds a %s in “%s”', ([expected, sentence]) => {
    expect(hasExpected(expected, sentence)).toBe(true);
  });

  test.for([
    ['number', 'The mayor spoke.'],
    ['number', 'It opened in 1961.'], // a year counts nothing
    ['time', 'They may march on.'], // no months
    ['time', 'It cost 380 euros.'],
  ] as const)('finds no %s in “%s”', ([expected, sentence]) => {
    expect(hasExpected(expected, sentence)).toBe(false);
  });
});
