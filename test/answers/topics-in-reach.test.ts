import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Asked } from '../../src/answers/asked.ts';
import { completeTopics } from '../../src/answers/complete.ts';
import { articlesInReach } from '../../src/answers/reach.ts';
import { topicsInReach } from '../../src/answers/topics-in-reach.ts';
import { buildSnapshot } from '../../src/build-snapshot.ts';
import type { ArticleId } from '../../src/corpus/article.ts';
import { fold } from '../../src/corpus/fold.ts';
import { suggest } from '../../src/retrieval/suggest.ts';
import { topicNames } from '../../src/retrieval/topic-names.ts';
import type { Snapshot } from '../../src/snapshot.ts';
import { withdraw } from '../../src/withdraw.ts';
import { inventedArticle } from '../phrases/invented.ts';
import { ASKED, QUARRY_GUILD, seedSnapshot, tinySnapshot } from '../support/tiny-corpus.ts';

const GUILDS = [null, QUARRY_GUILD, '900000000000000002'];

/** What `topicsInReach` tells, read from the articles one by one. */
function readTopics(
  snapshot: Snapshot,
  asked: Asked,
): readonly { readonly name: string; readonly count: number }[] {
  const mask = articlesInReach(snapshot, asked);
  const inReach = snapshot.articles.filter((_, place) => mask[place] === 1);
  const topics = new Map<string, { readonly name: string; readonly count: number }>();
  for (const held of inReach) {
    const names = new Map<string, string>();
    for (const name of topicNames(held))
      if (fold(name).length > 1 && !names.has(fold(name))) names.set(fold(name), name);
    for (const [key, name] of names) {
      const known = topics.get(key) ?? { name, count: 0 };
      topics.set(key, { name: known.name, count: known.count + 1 });
    }
  }
  return [...topics.values()].filter(({ count }) => inReach.length < 20 || count > 1);
}

const writings = [
  'ISTER',
  'Ister',
  'Íster',
  'Zoë Brook',
  'Zoe Brook',
  'Zoe Brook-Hale',
  'J',
  'Oslo',
];

/** Articles that write alike names in several ways, for three servers. */
function invented(count: number): Snapshot {
  return buildSnapshot(
    Array.from({ length: count }, (_, at) => {
      const of = (step: number): string => writings[(at * step + step) % writings.length] ?? '';
      const folder = at % 3 === 0 ? (GUILDS[1 + (at % 2)] ?? 'shared') : 'shared';
      return inventedArticle(
        `They met in ${of(1)} on Monday, by ${of(3)}, near ${of(5)} again ${at}.`,
        {
          ...{ id: `${folder}/a${at}` as ArticleId, folder },
        },
      );
    }),
    [],
  );
}

let corpora: readonly Snapshot[];
beforeAll(async () => {
  corpora = [await tinySnapshot(), await seedSnapshot(), invented(12), invented(40)];
});

describe('topicsInReach', () => {
  test('tells what reading every article in reach tells, whatever is withdrawn', () => {
    fc.assert(
      fc.property(
        fc.nat(3),
        fc.constantFrom(...GUILDS),
        fc.array(fc.nat(40), { maxLength: 12 }),
        fc.array(fc.tuple(fc.nat(200), fc.nat(8), fc.boolean()), { maxLength: 6 }),
        (corpus, guild, gone, typed) => {
          const whole = corpora[corpus] as Snapshot;
          const places = gone.filter((place) => place < whole.articles.length);
          const snapshot = withdraw(whole, new Set(places));
          const asked = { ...ASKED, guild };
          const expected = readTopics(snapshot, asked);
          const { list, nameOf, countOf } = topicsInReach(
            snapshot,
            articlesInReach(snapshot, asked),
          );
          const told = Array.from(list.ranked, (name) => ({
            ...{ name: nameOf(name), count: countOf(name) },
          }));
          expect(told).toEqual(suggest(expected, '', Infinity));
          const beginnings = typed.map(([name, length, isSlip]) => {
            const begun = (expected[name % expected.length]?.name ?? '').slice(0, 1 + length);
            return isSlip ? `${begun.slice(0, -2)}q${begun.slice(-1)}` : begun;
          });
          for (const each of ['', 'ist', 'zoe b', ...beginnings])
            expect(completeTopics(snapshot, each, asked)).toEqual(
              suggest(expected, each, 25).map(({ name, count }) => ({
                ...{ name: `${name} (${count})`, value: name },
              })),
            );
        },
      ),
      { numRuns: 300 },
    );
  });

  test('writes a name as the first article in reach does, and counts all writings', () => {
    const snapshot = buildSnapshot(
      [
        inventedArticle('They met in ISTER.', {
          id: '900000000000000001/a' as ArticleId,
          folder: QUARRY_GUILD,
        }),
        inventedArticle('They met in Íster.', { id: 'shared/b' as ArticleId }),
        inventedArticle('They met in Ister.', { id: 'shared/c' as ArticleId }),
      ],
      [],
    );
    const names = (of: Snapshot, guild: string | null): readonly string[] =>
      completeTopics(of, 'ist', { ...ASKED, guild }).map(({ name }) => name);
    expect(names(snapshot, QUARRY_GUILD)).toEqual(['ISTER (3)']);
    // No server sees how another's own articles write it.
    expect(names(snapshot, null)).toEqual(['Íster (2)']);
    expect(names(withdraw(snapshot, new Set([1])), null)).toEqual(['Ister (1)']);
    expect(names(withdraw(snapshot, new Set([1, 2])), null)).toEqual([]);
  });
});
