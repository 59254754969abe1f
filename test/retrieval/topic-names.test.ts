import { describe, expect, test } from 'vitest';
import { topicNames } from '../../src/retrieval/topic-names.ts';
import { analyse } from '../../src/text/analyse.ts';

const namesIn = (text: string): readonly string[] =>
  topicNames({ article: { text }, analysis: analyse(text, null) });

describe('topicNames', () => {
  test.for([
    ['The ferry left for Northern Ireland at noon.', 'Northern Ireland'],
    ['Ministers, NATO and others met.', 'NATO'],
    ['They met at the Harbour Board’s office.', 'Harbour Board'],
    ['“We are ready,” said Dana Hale.', 'Dana Hale'], // she is mentioned
  ] as const)('finds in “%s” %s', ([text, name]) => {
    expect(namesIn(text)).toContain(name);
  });

  test.for([
    'Ferries left at noon.', // the first word of a sentence
    'They met on Monday, and again in March.', // days and months
    'It was late, However it left.', // a word that says nothing
    `${'It was late. '.repeat(50)}They met in Ister.`, // too far from the beginning
  ])('leaves “%s” without a name', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});
