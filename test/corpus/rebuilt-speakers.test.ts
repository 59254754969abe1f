import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildSpeakers } from '../../src/corpus/speakers/build-speakers.ts';
import type { SpeakerSource } from '../../src/corpus/speakers/occurrence.ts';
import { source } from '../support/speaker-sources.ts';

const NAMES = [
  'Dana Hale',
  'Dana Q. Hale',
  'D. Hale',
  'Hale',
  'William Reed',
  'Bill Reed',
  'Volodymyr Zelensky',
  'Volodymyr Zelenskyy',
  'Zelensky',
  'the Transport Ministry',
];
const ROLES = ['harbour master', 'Senator', 'goalkeeper', 'transport minister'];
const FOLDERS = ['shared', 'shared', 'shared', '900000000000000001'];
const OUTLETS = ['Harbour Post', 'Quay Times', 'Ister Daily'];

/** Thirty articles in which some of these people speak, and some are told by their role alone. */
const POOL: readonly SpeakerSource[] = Array.from({ length: 30 }, (_, at) => {
  const of = (list: readonly string[], step: number): string =>
    list[(at * step) % list.length] ?? '';
  const [name, other, role] = [of(NAMES, 3), of(NAMES, 7), of(ROLES, 5)];
  const text = `“The quay is open,” said ${role} ${name} on Monday.\n\n${other} said that the ferry is late. “We wait,” said the ${role}. “I wait too,” ${other} added.`;
  const id = `${of(FOLDERS, 1)}/a${String(at).padStart(2, '0')}`;
  return source(id, text, of(OUTLETS, 1), `2025-05-${10 + (at % 15)}`);
});

describe('buildSpeakers', () => {
  test('says of articles that come and go what it would say of them at first sight', () => {
    const corpora = fc.array(fc.subarray([...POOL.keys()], { minLength: 1 }), {
      minLength: 2,
      maxLength: 5,
    });
    fc.assert(
      fc.property(corpora, (sets) => {
        for (const places of sets) {
          const sources = places.flatMap((place) => POOL[place] ?? []);
          // Copies are articles that nobody remembers.
          const fresh = buildSpeakers(structuredClone(sources));
          expect(buildSpeakers(sources)).toEqual(fresh);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('says the same of a reordered corpus as at first sight', () => {
    const order = fc.shuffledSubarray([...POOL.keys()], { minLength: POOL.length });
    fc.assert(
      fc.property(order, (places) => {
        const sources = places.flatMap((place) => POOL[place] ?? []);
        expect(buildSpeakers(sources)).toEqual(buildSpeakers(structuredClone(sources)));
      }),
      { numRuns: 30 },
    );
  });
});
