import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suggest } from '../../src/retrieval/suggest.ts';

const NAMES = [
  { name: 'Maria Lee', count: 9 },
  { name: 'Mark O’Brien', count: 5 },
  { name: 'Zoë Müller', count: 2 },
  { name: 'Volodymyr Zelenskyy', count: 2 },
  { name: 'Mark Lee', count: 2 },
  { name: 'J. D. Marks', count: 1 },
];

const namesFor = (typed: string, limit = 25): readonly string[] =>
  suggest(NAMES, typed, limit).map(({ name }) => name);

describe('suggest', () => {
  test('ranks beginnings, then near words, then frequency, then names', () => {
    expect(namesFor('mark')).toEqual([
      'Mark O’Brien', // begins with it, most frequent
      'Mark Lee', // begins with it
      'J. D. Marks', // its last word begins with it
      'Maria Lee', // “Mari” is one letter off
    ]);
  });

  test.for([
    ['zelesnky', 'Volodymyr Zelenskyy'], // two letters swapped
    ['zelnskyy', 'Volodymyr Zelenskyy'], // one left out
    ['MULLER zoe', 'Zoë Müller'], // case, accents and order do not count
    ["o'bri", 'Mark O’Brien'],
    ['obrein', 'Mark O’Brien'],
    ['j marks', 'J. D. Marks'],
  ] as const)('takes “%s” for %s', ([typed, name]) => {
    expect(namesFor(typed)).toEqual([name]);
  });

  test.for(['leo', 'maria o', 'xxxx', 'zelensky putin'])('leaves “%s” without a name', (typed) => {
    expect(namesFor(typed)).toEqual([]);
  });

  test('offers the most frequent names before anything is typed', () => {
    expect(namesFor('', 3)).toEqual(['Maria Lee', 'Mark O’Brien', 'Mark Lee']);
  });

  test('gives the same for the same list in another order', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(NAMES, { minLength: NAMES.length }),
        fc.string(),
        (names, typed) => {
          expect(suggest(names, typed, 4)).toEqual(suggest(NAMES, typed, 4));
        },
      ),
    );
  });

  test('finds every name by any beginning of any of its words', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), fc.nat(20), ({ name }, length) => {
        for (const word of name.match(/\p{L}+(?:’\p{L}+)?/gu) ?? []) {
          expect(namesFor(word.slice(0, length))).toContain(name);
        }
      }),
    );
  });
});
