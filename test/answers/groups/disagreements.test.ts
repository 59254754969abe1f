import { describe, expect, test } from 'vitest';
import { disagreementsOfGroup } from '../../../src/answers/groups/disagreements.ts';
import { readGroups } from '../../../src/answers/groups/read-groups.ts';
import { articlesInReach } from '../../../src/answers/reach.ts';
import { buildSnapshot } from '../../../src/build-snapshot.ts';
import type { Article, ArticleId } from '../../../src/corpus/article.ts';
import { sha256Of } from '../../../src/corpus/sha256-of.ts';
import { ASKED, day } from '../../support/tiny-corpus.ts';

function article(place: number, text: string, published: string): Article {
  return {
    id: `shared/${place}` as ArticleId,
    ...{ folder: 'shared', file: `shared/${place}.md`, text, sha256: sha256Of(text) },
    ...{ title: null, url: null, author: null, language: 'en', rights: null },
    outlet: { value: `Outlet ${place}`, basis: 'stated' },
    publishedOn: { value: day(published), basis: 'stated' },
  };
}

/** What two outlets' versions disagree about, each side as `outlet: words`. */
function disagreements(
  first: string,
  second: string,
  days = ['2025-05-02', '2025-05-02'],
): readonly string[] {
  const snapshot = buildSnapshot(
    [first, second].map((text, place) => article(place, text, days[place] ?? '')),
    [],
  );
  const reader = readGroups(snapshot, articlesInReach(snapshot, ASKED), ASKED);
  const found = [...snapshot.groups.parts.article.keys()].flatMap((part) =>
    disagreementsOfGroup(snapshot, reader, reader.group(part)).map(
      ({ about, sides }) => `${about} ${sides.map(({ words }) => words ?? '–').join(' | ')}`,
    ),
  );
  return [...new Set(found)];
}

describe('disagreementsOfGroup', () => {
  test.for([
    [
      'two numbers of the same',
      'The night was cold. “Twelve fishing boats sank in Skarvik harbour,” said Dana Hale.',
      'The night was cold. Dana Hale said that 14 fishing boats had sunk in the harbour of Skarvik.',
      'number Twelve | 14',
    ],
    [
      'four and more than four',
      'She was asked again. “Four coastal councils support the tunnel plan,” said Dana Hale.',
      'She was asked again. Dana Hale said that more than four coastal councils supported the tunnel plan.',
      'number Four | more than four',
    ],
    [
      'a claim for now and one for good',
      'It was a long day. “The Skarvik tunnel is not on the agenda at the moment,” said Dana Hale.',
      'It was a long day. “The Skarvik tunnel is not on the agenda,” said Dana Hale.',
      'strength at the moment | –',
    ],
    [
      'a deed and talk of it',
      'They met again. “We can discuss closing the northern ferry terminal,” said Dana Hale.',
      'They met again. “We can close the northern ferry terminal,” said Dana Hale.',
      'strength discuss | –',
    ],
  ] as const)('finds %s', ([, first, second, expected]) => {
    expect(disagreements(first, second)).toContain(expected);
  });

  test.for([
    [
      'the same number in figures and words',
      'The night was cold. “Twelve fishing boats sank in Skarvik harbour,” said Dana Hale.',
      'The night was cold. Dana Hale said that 12 fishing boats had sunk in the harbour of Skarvik.',
    ],
    [
      'a number and its rounding',
      'The night was cold. “312 fishing boats sank in Skarvik harbour,” said Dana Hale.',
      'The night was cold. Dana Hale said that about 300 fishing boats had sunk in the harbour of Skarvik.',
    ],
    [
      'a bound that the number keeps',
      'The night was cold. “312 fishing boats sank in Skarvik harbour,” said Dana Hale.',
      'The night was cold. Dana Hale said that more than 300 fishing boats had sunk in the harbour of Skarvik.',
    ],
    [
      'other words alone',
      'It was a long day. “The northern lighthouse will reopen before the winter storms,” said Dana Hale.',
      'It was a long day. Dana Hale said that the lighthouse in the north would open again before winter.',
    ],
  ] as const)('leaves alone %s', ([, first, second]) => {
    expect(disagreements(first, second)).toEqual([]);
  });

  test('finds a day on which another outlet had reported it already', () => {
    const first =
      'On 3 May 2025, Dana Hale gave a speech. “The northern lighthouse will reopen before the winter storms,” Dana Hale said.';
    const second =
      'It was a long day. “The northern lighthouse will reopen before the winter storms,” said Dana Hale.';
    expect(disagreements(first, second, ['2025-05-04', '2025-05-02'])).toContain(
      'date 3 May 2025 | –',
    );
    expect(disagreements(first, second, ['2025-05-04', '2025-05-03'])).toEqual([]);
  });
});
