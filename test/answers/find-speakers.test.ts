import { beforeAll, describe, expect, test } from 'vitest';
import { completeSpeakers } from '../../src/answers/complete.ts';
import { findSpeakers } from '../../src/answers/find-speakers.ts';
import { articlesInReach, NO_FILTERS } from '../../src/answers/reach.ts';
import { findWhoSaid } from '../../src/answers/who-said.ts';
import { buildSnapshot } from '../../src/build-snapshot.ts';
import type { Article, ArticleId } from '../../src/corpus/article.ts';
import { answerPage } from '../../src/phrases/answer-page.ts';
import { ENGLISH } from '../../src/phrases/english.ts';
import type { Snapshot } from '../../src/snapshot.ts';
import { inventedArticle } from '../phrases/invented.ts';
import { ASKED, QUARRY_GUILD, tinySnapshot } from '../support/tiny-corpus.ts';

const GUILD = '900000000000000002';

function articles(texts: Readonly<Record<string, string>>): readonly Article[] {
  return Object.entries(texts).map(([id, text]) =>
    inventedArticle(text, { id: id as ArticleId, folder: id.split('/')[0] ?? '' }),
  );
}

const snapshot = buildSnapshot(
  articles({
    'shared/a':
      'On Monday special envoy Dana Kellermann said it was late. Later Volodymyr Zyrensky said it was fine.',
    'shared/b':
      'On Monday Bill Clinton said it was late. Then Hillary Clinton said it was fine. Clinton said it was possible.',
    'shared/c':
      'On Monday Moscow said it was late. Then the Kremlin said it was fine. The U.S. said it would wait.',
    'shared/d': 'On Monday Zoë Müller said it was late.',
    [`${GUILD}/e`]:
      'On Monday Quill Tarrant said it was late. Then harbour manager Dana Kellermann said it was fine.',
  }),
  [],
);

function found(
  words: string,
  guild: string | null = null,
  from: Snapshot = snapshot,
): readonly string[] {
  const reach = articlesInReach(from, { ...ASKED, guild });
  return findSpeakers(from, reach, words)
    .map((place) => from.speakers.speakers.nameOf(place))
    .toSorted();
}

describe('findSpeakers', () => {
  test('tells a general from a secretary general', () => {
    const offices = buildSnapshot(
      articles({
        'shared/o':
          'On Monday General Dana Orr said it was late. Then Secretary General John Zyl said it was fine.',
      }),
      [],
    );
    expect(found('the general', null, offices)).toEqual(['Dana Orr']);
    expect(found('the secretary-general', null, offices)).toEqual(['John Zyl']);
  });

  test.for([
    ['dana kellermann', ['Dana Kellermann']],
    ['Kellermann', ['Dana Kellermann']],
    ['Kelermann', ['Dana Kellermann']], // a letter left out
    ['kellremann', ['Dana Kellermann']], // two letters swapped
    ['the special envoy', ['Dana Kellermann']],
    ['Zyrenskyy', ['Volodymyr Zyrensky']], // another spelling
    ['zoe muller', ['Zoë Müller']],
    ['Clinton', ['Bill Clinton', 'Hillary Clinton']], // all who bear it
    ['bill clinton', ['Bill Clinton']],
    ['the United States', ['U.S.']],
    ['Kremlin', ['Kremlin']],
    ['moscow', ['Moscow']],
  ] as const)('knows %s', ([words, names]) => {
    expect(found(words)).toEqual(names);
  });

  test.for(['Clanton-Orr', 'Mollan', 'the', 'Quill Tarrant', 'the manager'])(
    'finds nobody for “%s”',
    (words) => {
      expect(found(words)).toEqual([]);
    },
  );

  test('knows a guild’s own people and roles in that guild only', () => {
    expect(found('tarrant', GUILD)).toEqual(['Quill Tarrant']);
    expect(found('the manager', GUILD)).toEqual(['Dana Kellermann']);
    expect(found('the manager', QUARRY_GUILD)).toEqual([]);
  });
});

describe('completeSpeakers', () => {
  let tiny: Snapshot;
  beforeAll(async () => {
    tiny = await tinySnapshot();
  });

  test('shows role and count, and takes the name', () => {
    expect(completeSpeakers(snapshot, 'kell', ASKED)).toEqual([
      { name: 'Dana Kellermann, special envoy (1)', value: 'Dana Kellermann' },
    ]);
    expect(completeSpeakers(snapshot, 'kell', { ...ASKED, guild: GUILD })).toEqual([
      { name: 'Dana Kellermann, special envoy (2)', value: 'Dana Kellermann' },
    ]);
  });

  test('keeps to Discord’s hundred characters', () => {
    for (const { name } of completeSpeakers(tiny, '', ASKED)) {
      expect(name.length).toBeLessThanOrEqual(100);
    }
  });
});

describe('several of one name', () => {
  const two = buildSnapshot(
    articles({
      'shared/a': 'On Monday Senator John Orr said it was late. Then Ann Zyl said it was fine.',
      'shared/b':
        'On Monday footballer John Orr said it was cold. On Friday John Orr said it was dull.',
      'shared/c': 'On Monday Bill Tarrant said it was late. Then Hillary Tarrant said it was fine.',
    }),
    [],
  );
  const reach = articlesInReach(two, ASKED);
  const ask = (speaker: string, phrase: string | null = null): ReturnType<typeof findWhoSaid> =>
    findWhoSaid(two, { phrase, speaker, quotedOnly: false, ...NO_FILTERS }, ASKED);

  test('are proposed with their roles, and chosen by them', () => {
    const proposed = completeSpeakers(two, 'orr', ASKED);
    expect(proposed).toEqual([
      { name: 'John Orr, footballer (2)', value: 'John Orr, footballer' },
      { name: 'John Orr, Senator (1)', value: 'John Orr, Senator' },
    ]);
    for (const { value } of proposed) expect(findSpeakers(two, reach, value)).toHaveLength(1);
    const answer = ask('John Orr, Senator');
    expect(answer).toMatchObject({ kind: 'citations', total: 1 });
  });

  test('are listed for choice, most statements first', () => {
    expect(ask('John Orr')).toEqual({
      kind: 'speakers',
      asked: 'John Orr',
      speakers: [
        { name: 'John Orr', role: 'footballer', statements: 2, value: 'John Orr, footballer' },
        { name: 'John Orr', role: 'Senator', statements: 1, value: 'John Orr, Senator' },
      ],
    });
    expect(ask('Tarrant')).toMatchObject({
      speakers: [{ name: 'Bill Tarrant' }, { name: 'Hillary Tarrant' }],
    });
  });

  test('need no choice where only one of them says the phrase', () => {
    expect(ask('Tarrant', 'fine')).toMatchObject({
      kind: 'citations',
      citations: [{ statement: { speaker: { name: 'Hillary Tarrant' } } }],
    });
  });

  test('are shown on a page with name, role and count', () => {
    expect(answerPage(ask('John Orr'), ENGLISH).head.map(({ text }) => text)).toEqual([
      '“John Orr” may be any of 2:',
      'John Orr, footballer – 2 statements',
      'John Orr, Senator – 1 statement',
      'Fill in speaker: with one of them, as the list that opens while you type gives it.',
    ]);
  });
});
