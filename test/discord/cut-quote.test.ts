import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutQuote } from '../../src/discord/cut-quote.ts';

const upTo =
  (limit: number) =>
  (shown: string): boolean =>
    shown.length <= limit;

describe('cutQuote', () => {
  test.for([
    ['The ferry sails.', 12, 'The ferry'],
    ['The ferry sails.', 9, 'The ferry'],
    ['The ferry sails.', 3, 'The'],
    ['One\n\ntwo three', 5, 'One'],
    ['Donaudampfschiff', 5, 'Donau'], // no word ends in time
    ['👩‍🚀👩‍🚀', 6, '👩‍🚀'], // five units each, never split
    ['e\u0301e\u0301', 3, 'e\u0301'],
  ] as const)('cuts %j to %i units: %j', ([quote, limit, shown]) => {
    expect(cutQuote(quote, upTo(limit))).toBe(shown);
  });

  test('finds nothing where not even a character fits', () => {
    expect(cutQuote('👩‍🚀', upTo(4))).toBeNull();
  });

  test('gives a beginning of the quote that fits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), (quote, limit) => {
        const shown = cutQuote(quote, upTo(limit));
        if (shown === null) return;
        expect(quote.startsWith(shown)).toBe(true);
        expect(shown.length).toBeLessThanOrEqual(limit);
        expect(shown).not.toBe('');
      }),
    );
  });
});
