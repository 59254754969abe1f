import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildSpeakers } from '../../src/corpus/speakers/build-speakers.ts';
import { counted, source, speakersIn } from '../support/speaker-sources.ts';

const says = (who: string, more = ''): string => `On Monday ${who} said that it would rain.${more}`;
const ids = (...texts: readonly string[]): readonly string[] =>
  buildSpeakers(texts.map((text, at) => source(`shared/${at}`, text))).speakers.map(({ id }) => id);

describe('one name, two people', () => {
  test('are kept apart when their articles give them two lines of work', () => {
    expect(ids(says('Senator John Orr'), says('footballer John Orr'))).toEqual([
      'john orr, footballer',
      'john orr, senator',
    ]);
  });

  test('and whoever has no such role is neither', () => {
    expect(ids(says('Senator John Orr'), says('footballer John Orr'), says('John Orr'))).toEqual([
      'john orr',
      'john orr, footballer',
      'john orr, senator',
    ]);
  });

  test('and whoever is named beside the same third person is that one', () => {
    const registry = buildSpeakers([
      source('shared/a', says('Senator John Orr', ' Ann Zyl left.')),
      source('shared/b', says('footballer John Orr')),
      source('shared/c', says('John Orr', ' Ann Zyl came.')),
    ]);
    expect(counted(registry)).toEqual(['John Orr 2', 'John Orr 1']);
  });

  test.for([
    // an actor who became a senator, by one article that says both
    [says('Senator John Orr'), says('actor John Orr'), says('Senator John Orr, an actor,')],
    // named beside the same person
    [says('Senator John Orr', ' Ann Zyl left.'), says('actor John Orr', ' Ann Zyl came.')],
    // no longer
    [says('Senator John Orr'), says('former quarterback John Orr')],
    // clubs have presidents too
    [says('President John Orr'), says('footballer John Orr')],
    [says('Senator John Orr'), says('Mayor John Orr')],
  ])('are not made of one: %s', (texts) => {
    expect(ids(...texts)).toHaveLength(1);
  });

  test('whatever the order of the articles', () => {
    const texts = [
      says('Senator John Orr'),
      says('footballer John Orr'),
      says('John Orr'),
      says('Senator John Orr', ' Then John Orr said that it was late.'),
    ];
    const sources = texts.map((text, at) => source(`shared/${at}`, text));
    const names = (list: typeof sources): readonly string[] =>
      speakersIn(buildSpeakers(list)).map(({ id, statements }) => `${id} ${statements.length}`);
    const expected = names(sources);
    fc.assert(
      fc.property(fc.shuffledSubarray(sources, { minLength: sources.length }), (shuffled) => {
        expect(names(shuffled)).toEqual(expected);
      }),
    );
  });
});

describe('what parts people of one first name and surname', () => {
  test.for([
    ['George W. Orr', 'George H.W. Orr'],
    ['Mr. Qorx Orr', 'Ms. Qorx Orr'],
  ])('%s', (names) => {
    expect(ids(...names.map((name) => says(name)))).toHaveLength(2);
  });

  test('but one slip among many does not', () => {
    expect(
      ids(
        says('George W. Orr'),
        says('George W. Orr'),
        says('George W. Orr'),
        says('George V. Orr'),
      ),
    ).toHaveLength(1);
  });

  test('a bare surname long after its only holder is as likely another’s', () => {
    const speakers = (day: string): number =>
      buildSpeakers([
        source('shared/a', says('Dana Orr'), 'Harbour Post', '2025-05-01'),
        source('shared/b', says('Ms. Orr'), 'Harbour Post', day),
      ]).speakers.length;
    expect([speakers('2025-05-10'), speakers('2025-07-10')]).toEqual([1, 2]);
  });
});
