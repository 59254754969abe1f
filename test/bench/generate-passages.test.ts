import { describe, expect, test } from 'vitest';
import { generatePassages } from '../../src/bench/generate-passages.ts';
import { ownEngine, winkEngine } from '../../src/bench/search-engines.ts';
import { BM25_PARAMETERS } from '../../src/retrieval/bm25-index.ts';
import { buildDirect } from '../../src/retrieval/build-direct.ts';

// Invented news: enough different words that questions find different passages.
const PLACES = ['Northgate', 'Millbrook', 'Eastport', 'Quarry Hill', 'Ferrybridge'];
const DEEDS = ['closed the bridge', 'raised the fares', 'called off a strike', 'opened a harbour'];
const TEXTS = Array.from({ length: 20 }, (_, n) =>
  Array.from({ length: 12 }, (_unused, line) => {
    const place = PLACES[(n * 3 + line) % PLACES.length];
    const deed = DEEDS[(n + line * 5) % DEEDS.length];
    return `The council of ${place} ${deed} on day ${n * 12 + line}, and person${n} of union${line % 7} thanked crew${n % 4}.`;
  }).join(' '),
);

describe('generatePassages', () => {
  test('makes as many as are wanted, the same each time', () => {
    const { passages, nextQuestion } = generatePassages(TEXTS, 150);
    const again = generatePassages(TEXTS, 150);
    expect(passages).toHaveLength(150);
    expect(again.passages).toEqual(passages);
    const questions = Array.from({ length: 20 }, nextQuestion);
    expect(Array.from({ length: 20 }, again.nextQuestion)).toEqual(questions);
    expect(
      questions.every((terms) => terms.length > 0 && new Set(terms).size === terms.length),
    ).toBe(true);
  });

  test('lets the vocabulary grow with the copies, but not that of the texts themselves', () => {
    const vocabulary = (count: number): number =>
      new Set(generatePassages(TEXTS, count).passages.flat()).size;
    const once = vocabulary(60);
    expect(vocabulary(600)).toBeGreaterThan(once * 1.5);
  });

  test.for([[[]], [['']], [['… — …']]])('refuses %j', ([texts = []]) => {
    expect(() => generatePassages(texts, 3)).toThrow(
      'Cannot make passages of texts without a term',
    );
  });

  test('asks ten thousand questions that this project and wink answer in the same order', () => {
    const { passages, nextQuestion } = generatePassages(TEXTS, 300);
    const own = ownEngine(buildDirect(passages, BM25_PARAMETERS));
    const { order } = winkEngine(passages);
    for (let asked = 0; asked < 10_000; asked += 1) {
      const terms = nextQuestion();
      const [mine, theirs] = [own(terms), order(terms)];
      if (String(mine) !== String(theirs)) expect([terms, mine]).toEqual([terms, theirs]);
    }
  });
});
