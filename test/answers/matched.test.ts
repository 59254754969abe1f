import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withMatched } from '../../src/answers/matched.ts';
import { readWanted } from '../../src/answers/wanted.ts';
import { buildSnapshot } from '../../src/build-snapshot.ts';
import { citing, inventedArticle } from '../phrases/invented.ts';

function matched(text: string, question: string): readonly string[] {
  const article = inventedArticle(text);
  const snapshot = buildSnapshot([article], []);
  const wanted = readWanted(snapshot, new Uint8Array([1]), question);
  return withMatched(citing(article), wanted).matched ?? [];
}

describe('withMatched', () => {
  test.for([
    // Words beside one another are one run.
    [
      'It is a fair concern about NATO expansion.',
      'nato expansion fair',
      ['fair', 'NATO expansion'],
    ],
    // Forms as they stand in the quote.
    ['Concerns were raised. The concern grew.', 'concern', ['Concerns', 'concern']],
    // Each form once.
    ['Ships, and ships, and SHIPS.', 'ships', ['Ships']],
    // A run ends with its line.
    ['The ferry\nterminal closed.', 'ferry terminal', ['ferry', 'terminal']],
    // Other words part runs.
    ['The ferry and the terminal closed.', 'ferry terminal', ['ferry', 'terminal']],
  ] as const)('of “%s”, asked for “%s”', ([text, question, expected]) => {
    expect(matched(text, question)).toEqual(expected);
  });

  test.for([
    ['The tram waits.', 'ferry'],
    ['The tram waits.', ''],
  ])('leaves alone “%s”, asked for “%s”', ([text, question]) => {
    const article = inventedArticle(text ?? '');
    const wanted = readWanted(buildSnapshot([article], []), new Uint8Array([1]), question ?? '');
    expect(withMatched(citing(article), wanted)).toEqual(citing(article));
  });

  test('says nothing that does not stand in the quote, in its order', () => {
    const word = fc.constantFrom('ferry', 'Ferries', 'NATO', 'the', 'tram', 'U.S.', '“fair”', '–');
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 20 }),
        fc.constantFrom(' ', '-', '\n', ', '),
        (words, joint) => {
          const text = words.join(joint);
          let from = 0;
          for (const run of matched(text, 'ferry NATO US fair')) {
            const at = text.indexOf(run, from);
            expect(at).toBeGreaterThanOrEqual(from);
            from = at;
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
