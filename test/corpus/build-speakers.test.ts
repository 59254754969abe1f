import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildSpeakers } from '../../src/corpus/speakers/build-speakers.ts';
import type { SpeakerSource } from '../../src/corpus/speakers/occurrence.ts';
import { counted, named, source, speakersIn } from '../support/speaker-sources.ts';

const GUILD = '900000000000000001';
const OTHER = '900000000000000002';

const says = (name: string): string => `On Monday ${name} said that it would rain in Leeds.`;

function kinds(...names: readonly string[]): readonly string[] {
  const registry = buildSpeakers(names.map((name, at) => source(`shared/${at}`, says(name))));
  return registry.speakers.flatMap(({ merges }) => merges.map(({ kind }) => kind));
}

describe('buildSpeakers joins', () => {
  test.for([
    ['same-name', 'Dana Hale', 'Dana Q. Hale'],
    ['first-name-variant', 'Bill Hale', 'William Hale'],
    ['initial', 'John Hale', 'J. Hale'],
    ['transliteration', 'Volodymyr Zelensky', 'Volodymyr Zelenskyy'],
    ['transliteration', 'Alexander Lukashenko', 'Aleksandr Lukashenka'],
    ['transliteration', 'Viktor Yanukovych', 'Viktor Yanukovich'],
    ['transliteration', 'President Vladimir Zelenskiy', 'President Volodymyr Zelensky'],
    ['surname', 'Dana Hale', 'Ms Hale'],
    ['body', 'the United States', 'the U.S.'],
  ] as const)('by %s: %s and %s', ([kind, one, other]) => {
    expect(kinds(one, other)).toEqual([kind]);
    expect(kinds(other, one)).toEqual([kind]);
  });

  test('the same full name, and counts its articles', () => {
    const registry = buildSpeakers([
      source('shared/a', says('Dana Hale'), 'Harbour Post', '2025-05-01'),
      source(
        'shared/b',
        `${says('Dana Hale')} Then Hale said it was late.`,
        'Valley Herald',
        '2025-05-09',
      ),
    ]);
    expect(counted(registry)).toEqual(['Dana Hale 3']);
    expect(named(registry, 'Dana Hale').aliases).toEqual([
      {
        form: 'Dana Hale',
        type: 'full',
        folder: 'shared',
        articles: 2,
        firstOn: '2025-05-01',
        lastOn: '2025-05-09',
      },
      {
        form: 'Hale',
        type: 'last',
        folder: 'shared',
        articles: 1,
        firstOn: '2025-05-09',
        lastOn: '2025-05-09',
      },
    ]);
  });

  test('a short name that articles use for one person only', () => {
    const registry = buildSpeakers([
      source('shared/a', `${says('President Xi Jinping')} Later Mr Xi said it was late.`),
      source('shared/b', says('Mr Xi')),
    ]);
    expect(counted(registry)).toEqual(['Xi Jinping 3']);
  });
});

describe('buildSpeakers keeps apart', () => {
  test.for([
    [['Bill Clinton', 'Hillary Clinton', 'Clinton'], 3],
    [['Bill Clinton', 'Hillary Clinton', 'Mr. Clinton'], 2], // the title tells which
    [['Ann Hale', 'John Hale', 'Hale'], 3],
    [['Robert Hale', 'Robert Hale Jr.'], 2],
    [['Mary Hale', 'Mark Hale', 'M. Hale'], 3],
    [['Leslie Orr, the chairman,', 'Leslie Orr, the chairwoman,'], 2],
    [['John Hale', 'John Hall'], 2],
    [['John Kerrison', 'John Perrison'], 2],
    [['Volodymyr Zyrenko', 'Vladimir Zyrenko'], 2], // no common role
    [['Dana Hale', 'Mr Hale'], 1], // either: Dana may be a man's name
    [['Ann Hale', 'Mr Hale'], 2],
    [['the Kremlin', 'Moscow'], 2],
  ] as const)('%o: %i speakers', ([names, count]) => {
    const registry = buildSpeakers(names.map((name, at) => source(`shared/${at}`, says(name))));
    expect(registry.speakers.map(({ name }) => name)).toHaveLength(count);
  });

  test.for([
    'A U.S. official',
    'People familiar with the talks',
    'Aides to Dana Hale',
    'Officials',
  ])('nobody in the place of “%s”', (words) => {
    const text = `Dana Hale came late to the talks. ${words} said that it would rain.`;
    expect(buildSpeakers([source('shared/a', text)]).speakers).toEqual([]);
  });
});

describe('buildSpeakers and the reach of a server', () => {
  test('joins a guild’s bare surname with the shared holder, and shows all nothing of it', () => {
    const registry = buildSpeakers([
      source('shared/a', says('Dana Hale')),
      source(`${GUILD}/b`, says('Mayor Hale')),
    ]);
    expect(counted(registry)).toEqual(['Dana Hale 2']);
    const { aliases, roles, merges } = named(registry, 'Dana Hale');
    expect(aliases.filter(({ folder }) => folder === 'shared').map(({ form }) => form)).toEqual([
      'Dana Hale',
    ]);
    expect(roles.map(({ folder }) => folder)).toEqual([GUILD]);
    expect(merges).toEqual([
      {
        kind: 'surname',
        forms: ['Dana Hale', 'Hale'],
        articles: ['shared/a', `${GUILD}/b`],
        folder: GUILD,
      },
    ]);
  });

  test('never joins the articles of two guilds', () => {
    const registry = buildSpeakers([
      source(`${GUILD}/a`, says('Dana Hale')),
      source(`${OTHER}/b`, says('Ms Hale')),
      source(`${OTHER}/c`, says('Dana Hale')),
    ]);
    expect(speakersIn(registry).map(({ id, statements }) => [id, statements.length])).toEqual([
      [`${OTHER}/dana hale`, 2],
      [`${GUILD}/dana hale`, 1],
    ]);
  });

  test('lets no guild name a shared bare surname, or make a shared name ambiguous', () => {
    const shared = [source('shared/a', says('Mr Zyl')), source('shared/b', says('Ann Orr'))];
    const registry = buildSpeakers([
      ...shared,
      source(`${GUILD}/c`, says('Peter Zyl')),
      source(`${OTHER}/d`, says('Ann-Marie Orr')),
      source('shared/e', says('Ms Orr')),
    ]);
    expect(registry.speakers.find(({ id }) => (id as string) === 'zyl')?.name).toBe('Zyl');
    expect(named(registry, 'Ann Orr').statements).toHaveLength(2);
  });

  test('tells all what it tells without a guild’s articles', () => {
    const shared = ['Dana Hale', 'Mr Zyl', 'Ms Hale', 'Bill Orr', 'the U.S.'].map((name, at) =>
      source(`shared/${at}`, says(name)),
    );
    const own = ['Peter Zyl', 'Hale', 'William Orr', 'the United States'].map((name, at) =>
      source(`${GUILD}/${at}`, says(name)),
    );
    const seen = (sources: readonly SpeakerSource[]): readonly unknown[] =>
      speakersIn(buildSpeakers(sources))
        .filter(({ id }) => !id.includes('/'))
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ id, name, gender, aliases, roles, merges, statements }) => [
          id,
          name,
          gender,
          ...[aliases, roles, merges].map((list) =>
            list.filter(({ folder }) => folder === 'shared'),
          ),
          statements.filter(([article]) => article < shared.length),
        ]);
    expect(seen([...shared, ...own])).toEqual(seen(shared));
  });
});

describe('buildSpeakers and roles', () => {
  const envoy = 'special envoy Dana Hale';

  test('takes a role for a name with three articles of two outlets and no rival', () => {
    const sources = [
      source('shared/a', says(envoy), 'Harbour Post', '2025-05-01'),
      source('shared/b', says(envoy), 'Harbour Post', '2025-05-02'),
      source('shared/c', says(envoy), 'Valley Herald', '2025-05-09'),
    ];
    const aliases = named(buildSpeakers(sources), 'Dana Hale').aliases;
    expect(aliases.filter(({ type }) => type === 'role')).toEqual([
      {
        ...{ form: 'special envoy', type: 'role', folder: 'shared', articles: 3 },
        ...{ firstOn: '2025-05-01', lastOn: '2025-05-09' },
      },
    ]);
    const rivalled = [...sources, source('shared/d', says('special envoy John Reed'))];
    expect(
      named(buildSpeakers(rivalled), 'Dana Hale').aliases.filter(({ type }) => type === 'role'),
    ).toEqual([]);
  });
});

test('the order of the articles changes nothing', () => {
  const names = [
    'Dana Hale',
    'Ms Hale',
    'Bill Orr',
    'William Orr',
    'J. Zyl',
    'John Zyl',
    'Jan Zyl',
  ];
  const sources = [
    ...names.map((name, at) => source(`shared/${at}`, says(name))),
    ...names.map((name, at) => source(`${GUILD}/${at}`, says(name))),
  ];
  const told = (list: readonly SpeakerSource[]): readonly unknown[] =>
    speakersIn(buildSpeakers(list)).map(({ statements, merges, ...speaker }) => ({
      ...speaker,
      merges: new Set(merges.map((merge) => JSON.stringify(merge))),
      articles: new Set(statements.map(([article]) => list[article]?.article.id)),
    }));
  const expected = told(sources);
  fc.assert(
    fc.property(fc.shuffledSubarray(sources, { minLength: sources.length }), (list) => {
      expect(told(list)).toEqual(expected);
    }),
    { numRuns: 25 },
  );
});
