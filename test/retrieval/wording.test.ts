import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { queryTerms, terms } from '../../src/retrieval/analyser.ts';
import { idf } from '../../src/retrieval/bm25-index.ts';
import { buildIndex } from '../../src/retrieval/build-index.ts';
import { askedWords, wordingBound, wordingOf } from '../../src/retrieval/wording.ts';

// Each of the first three words stands in one document of four.
const index = buildIndex(['strike', 'rail', 'union', 'ferry mayor'].map(terms));
const worth = idf(4, 1);

const wording = (query: string, text: string) =>
  wordingOf(askedWords(index, queryTerms(query)), text);

describe('wordingOf', () => {
  test.for([
    ['strikes', 'Strikes began.'], // capitals are no other form
    ['Hale', 'Hale’s offer'],
    ['müller', 'Muller spoke.'],
  ] as const)('finds “%s” in “%s” as it was typed', ([query, text]) => {
    expect(wording(query, text).forms).toBe(askedWords(index, queryTerms(query))[0]?.worth);
  });

  test.for([
    ['strikes', 'A strike began.'],
    ['strike', 'The striking drivers'],
    ['strike', 'The ferry sank.'],
  ] as const)('leaves alone “%s” in “%s”', ([query, text]) => {
    expect(wording(query, text).forms).toBe(0);
  });

  test('counts pairs side by side in their order, stop words apart, whatever their form', () => {
    expect(wording('rail strike', 'The rail strikes ended.').neighbours).toBe(2 * worth);
    expect(wording('rail and strike', 'a rail, a strike').neighbours).toBe(2 * worth);
    expect(wording('rail strike', 'They strike rail firms.').neighbours).toBe(0);
    expect(wording('rail strike', 'The rail union may strike.').neighbours).toBe(0);
  });

  test('knows “US” as the country and as it is typed in lower case', () => {
    expect(wording('US mayor', 'the US mayor').neighbours).toBeGreaterThan(0);
    expect(wording('us mayor', 'the US mayor').neighbours).toBeGreaterThan(0);
  });

  const words = fc.array(fc.constantFrom('strike', 'strikes', 'rail', 'union', 'ferry', 'the'));

  test('is never worth more than its bound', () => {
    fc.assert(
      fc.property(words, words, (query, text) => {
        const asked = askedWords(index, queryTerms(query.join(' ')));
        const held = new Set(terms(text.join(' ')));
        const [found, bound] = [wordingOf(asked, text.join(' ')), wordingBound(asked, held)];
        expect(found.forms).toBeLessThanOrEqual(bound.forms);
        expect(found.neighbours).toBeLessThanOrEqual(bound.neighbours);
      }),
    );
  });
});
