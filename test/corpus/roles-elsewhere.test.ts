import { describe, expect, test } from 'vitest';
import { buildSpeakers } from '../../src/corpus/speakers/build-speakers.ts';
import { counted, source } from '../support/speaker-sources.ts';

const GUILD = '900000000000000001';
const given = (role: string, name: string): string =>
  `On Monday ${role} ${name} said that it would rain.`;
const CALLED = 'Dana Orr came late. On Monday the Ohio senator said that it would rain.';

/** Three articles of two outlets that call Dana Orr the Ohio senator, from 1 to 20 May, and then these. */
function registryWith(
  ...more: readonly ReturnType<typeof source>[]
): ReturnType<typeof buildSpeakers> {
  return buildSpeakers([
    source('shared/a', given('Ohio Sen.', 'Dana Orr'), 'Harbour Post', '2025-05-01'),
    source('shared/b', given('Ohio Senator', 'Dana Orr'), 'Valley Herald', '2025-05-10'),
    source('shared/c', given('Ohio Sen.', 'Dana Orr'), 'Harbour Post', '2025-05-20'),
    ...more,
  ]);
}

describe('a role that other articles give', () => {
  test('names whoever holds it alone, with the place that gives it', () => {
    const registry = registryWith(source('shared/d', CALLED, 'Harbour Post', '2025-05-05'));
    expect(counted(registry)).toEqual(['Dana Orr 4']);
    expect(registry.rolesElsewhere).toEqual([
      { article: 3, quotation: 0, person: 0, given: { article: 0, span: { start: 10, end: 19 } } },
    ]);
  });

  test('names the same person in a guild’s own article', () => {
    const registry = registryWith(source(`${GUILD}/d`, CALLED, 'Harbour Post', '2025-05-05'));
    expect(counted(registry)).toEqual(['Dana Orr 4']);
  });

  test.for([
    ['before the role is given', [source('shared/d', CALLED, 'Harbour Post', '2025-04-30')]],
    ['after it is given last', [source('shared/d', CALLED, 'Harbour Post', '2025-05-21')]],
    ['without a date', [source('shared/d', CALLED, 'Harbour Post', '')]],
    [
      'that does not name the holder',
      [
        source(
          'shared/d',
          'On Monday the Ohio senator said that it would rain.',
          'Harbour Post',
          '2025-05-05',
        ),
      ],
    ],
    [
      'that gives the noun to somebody',
      [
        source(
          'shared/d',
          `Senator John Zyl and Dana Orr came late. On Monday the Ohio senator said that it would rain.`,
          'Harbour Post',
          '2025-05-05',
        ),
      ],
    ],
    [
      'while somebody else is given the role',
      [
        source('shared/d', CALLED, 'Harbour Post', '2025-05-05'),
        source('shared/e', given('Ohio Sen.', 'John Zyl'), 'Harbour Post', '2025-05-06'),
      ],
    ],
  ] as const)('names nobody in an article %s', ([, more]) => {
    expect(registryWith(...more).rolesElsewhere).toEqual([]);
  });

  test('needs three articles of two outlets, shared ones', () => {
    const one = (id: string, outlet: string, day: string): ReturnType<typeof source> =>
      source(id, given('Ohio Sen.', 'Dana Orr'), outlet, day);
    const called = source('shared/d', CALLED, 'Harbour Post', '2025-05-05');
    const of = (...sources: readonly ReturnType<typeof source>[]): number =>
      buildSpeakers([...sources, called]).rolesElsewhere.length;
    const [first, second] = [
      one('shared/a', 'Harbour Post', '2025-05-01'),
      one('shared/b', 'Valley Herald', '2025-05-10'),
    ];
    expect(of(first, second)).toBe(0);
    expect(of(first, second, one(`${GUILD}/c`, 'Harbour Post', '2025-05-20'))).toBe(0);
    expect(
      of(
        first,
        one('shared/b', 'Harbour Post', '2025-05-10'),
        one('shared/c', 'Harbour Post', '2025-05-20'),
      ),
    ).toBe(0);
    expect(of(first, second, one('shared/c', 'Harbour Post', '2025-05-20'))).toBe(1);
  });
});
