import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildSpeakers } from '../../src/corpus/speakers/build-speakers.ts';
import type { SpeakerSource } from '../../src/corpus/speakers/occurrence.ts';
import { openJoiner } from '../../src/corpus/speakers/open-joiner.ts';
import { openSpeakerPacker, packSpeakers } from '../../src/corpus/speakers/speaker-packer.ts';
import { openToldCoder, type ToldArticle } from '../../src/corpus/speakers/told-coder.ts';
import { source } from '../support/speaker-sources.ts';

const NAMES = [
  'Dana Hale',
  'Dana Q. Hale',
  'D. Hale',
  'Hale',
  'Ms Hale',
  'William Reed',
  'Bill Reed',
  'Dana Reed',
  'Volodymyr Zelensky',
  'Volodymyr Zelenskyy',
  'Zelensky',
  'Xi Jinping',
  'Xi',
  'George H. Orr',
  'George W. Orr',
  'the Transport Ministry',
  'the U.S.',
  'the United States',
];
const ROLES = ['harbour master', 'Senator', 'goalkeeper', 'transport minister', 'Mr', 'singer'];
const FOLDERS = ['shared', 'shared', 'shared', '900000000000000001', '900000000000000002'];
const OUTLETS = ['Harbour Post', 'Quay Times', 'Ister Daily'];

/** Articles in which some of these people speak, and some are told by their role alone. */
const POOL = Array.from({ length: 40 }, (_, at) => written(at, at));
/** The same articles as they are written later. */
const LATER = Array.from({ length: 40 }, (_, at) => written(at, at + 7));

function written(at: number, turn: number): SpeakerSource {
  const of = (list: readonly string[], step: number): string =>
    list[(turn * step) % list.length] ?? '';
  const [name, other, role] = [of(NAMES, 5), of(NAMES, 7), of(ROLES, 5)];
  const text = `“The quay is open,” said ${role} ${name} on Monday.\n\n${other} said that the ferry is late. “We wait,” said the ${role}. “I wait too,” ${other} added.`;
  const id = `${FOLDERS[at % FOLDERS.length]}/a${String(at).padStart(2, '0')}`;
  return source(id, text, of(OUTLETS, 1), `2025-05-${10 + (turn % 15)}`);
}

const places = fc.nat({ max: POOL.length - 1 });

/** What happens to a corpus: an article comes or goes, or is written anew. */
const changes = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('turn' as const), place: places }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('edit' as const), place: places }) },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant('swap' as const), place: places, other: places }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('many' as const),
        places: fc.subarray([...POOL.keys()]),
      }),
    },
  ),
  { minLength: 3, maxLength: 8 },
);

describe('openJoiner', () => {
  test('says and packs of articles that come, go and change what it would say of them at first sight', () => {
    fc.assert(
      fc.property(fc.subarray([...POOL.keys()]), changes, (first, steps) => {
        const coder = openToldCoder();
        const join = openJoiner(coder);
        const pack = openSpeakerPacker();
        const sources = [...POOL];
        const told = POOL.map(coder.code);
        let now = first;
        check();
        for (const step of steps) {
          now = changed(now, step);
          if (step.kind === 'edit') {
            const isFirst = sources[step.place] === POOL[step.place];
            const each = (isFirst ? LATER : POOL)[step.place] as SpeakerSource;
            sources[step.place] = each;
            told[step.place] = coder.code(each);
          }
          check();
        }

        function check(): void {
          const joined = join(now.map((place) => told[place] as ToldArticle));
          const fresh = buildSpeakers(now.map((place) => sources[place] as SpeakerSource));
          expect(joined).toEqual(fresh);
          expect(pack(joined)).toEqual(packSpeakers(fresh));
        }
      }),
      { numRuns: 25 },
    );
  });

  test('gives the same speaker again, object by object, of whom nothing changed', () => {
    const coder = openToldCoder();
    const join = openJoiner(coder);
    const told = POOL.map(coder.code);
    const before = new Set(join(told).speakers);
    const after = join(told.slice(1)).speakers;
    expect(after.filter((each) => before.has(each)).length).toBeGreaterThan(after.length / 2);
    expect(join(told).statements).toEqual(buildSpeakers(POOL).statements);
  });
});

type Step = typeof changes extends fc.Arbitrary<(infer Each)[]> ? Each : never;

function changed(now: readonly number[], step: Step): number[] {
  switch (step.kind) {
    case 'turn':
      return now.includes(step.place)
        ? now.filter((place) => place !== step.place)
        : [...now, step.place].toSorted((a, b) => a - b);
    case 'edit':
      return [...now];
    case 'swap':
      return now.map((place) => {
        if (place === step.place && now.includes(step.other)) return step.other;
        return place === step.other && now.includes(step.place) ? step.place : place;
      });
    case 'many':
      return step.places;
  }
}
