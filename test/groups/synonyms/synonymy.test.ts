import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSynonyms } from '../../../src/groups/synonyms/read-synonyms.ts';
import { synonymNumber, synonymy } from '../../../src/groups/synonyms/synonymy.ts';
import { wordTerm } from '../../../src/retrieval/word-term.ts';

function between(a: string, b: string): number {
  return synonymy(synonymNumber(wordTerm(a)), synonymNumber(wordTerm(b)));
}

describe('synonymy', () => {
  test.for([
    ['halt', 'stop'],
    ['document', 'paper'],
    ['apprehension', 'fear'],
    ['household', 'home'],
  ] as const)('knows that %s may stand for %s', ([a, b]) => {
    expect(between(a, b)).toBeGreaterThan(0.4);
    expect(between(b, a)).toBe(between(a, b));
  });

  test.for([
    ['rise', 'fall'], // opposites
    ['Monday', 'Tuesday'], // of one kind
    ['bridge', 'cheese'],
    ['Zxqv', 'stop'], // no word
  ] as const)('leaves alone %s and %s', ([a, b]) => {
    expect(between(a, b)).toBe(0);
  });

  test('gives back every weight of the list, whichever term comes first', () => {
    const lines = readSynonyms();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: lines.length - 1 }), (place) => {
        const [term = '', ...others] = (lines[place] ?? '').split(' ');
        for (const other of others) {
          const [a, b] = [synonymNumber(term), synonymNumber(other.slice(0, -1))];
          expect(synonymy(a, b)).toBe(Number(other.at(-1)) / 9);
          expect(synonymy(b, a)).toBe(Number(other.at(-1)) / 9);
        }
      }),
    );
  });
});
