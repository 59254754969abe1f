import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { likenessOf, likenessOfSayings } from '../../src/groups/likeness.ts';
import { describe as described } from '../../src/groups/part.ts';
import { openSayings } from '../../src/groups/saying-store.ts';
import { termWeight } from '../../src/groups/term-weight.ts';
import { plainLikeness } from '../support/plain-likeness.ts';

const WORDS =
  'the we stop halt Skarvik Nordholm pier harbour 32 thirty Two two people rise climb vessel boat shut closed winter storm reasonable US us Hale not safe';
const said = fc
  .array(fc.constantFrom(...WORDS.split(' ')), { maxLength: 40 })
  .map((words) => described(words.join(' '), (term) => termWeight(term) * 0.7));

describe('likenessOf', () => {
  test('gives what comparing words and not codes gives, bit for bit', () => {
    fc.assert(
      fc.property(said, said, (a, b) => {
        expect(likenessOf(a, b)).toEqual(plainLikeness(a, b));
      }),
      { numRuns: 500 },
    );
  });
});

describe('likenessOfSayings', () => {
  test('gives the same where others came and went before', () => {
    fc.assert(
      fc.property(fc.array(said, { minLength: 4, maxLength: 8 }), (all) => {
        const { code, letGo } = openSayings();
        const rest = { isContinued: false, kind: 'direct', polarity: 'said' } as const;
        const [first, second, ...others] = all.map((each) => code({ ...rest, ...each }));
        for (const each of others) letGo(each);
        const again = all.slice(2).map((each) => code({ ...rest, ...each }));
        const [third] = again;
        const [a, b, c] = all;
        if (!first || !second || !third || !a || !b || !c) throw new TypeError('Too few');
        expect(likenessOfSayings(first, second)).toEqual(plainLikeness(a, b));
        expect(likenessOfSayings(second, third)).toEqual(plainLikeness(b, c));
      }),
    );
  });

  test('lets nobody let go twice', () => {
    const { code, letGo } = openSayings();
    const saying = code({
      ...({ isContinued: false, kind: 'direct', polarity: 'said' } as const),
      ...described('the pier is not safe', termWeight),
    });
    letGo(saying);
    expect(() => letGo(saying)).toThrow(RangeError);
  });
});
