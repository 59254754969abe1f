import { beforeAll, describe, expect, test } from 'vitest';
import {
  citeFound,
  type FoundStatement,
  statementsShown,
} from '../../src/answers/found-statement.ts';
import { statementsIn } from '../../src/answers/groups/statements-in.ts';
import { buildSnapshot } from '../../src/build-snapshot.ts';
import type { Snapshot } from '../../src/snapshot.ts';
import { outletArticle } from '../support/outlet-article.ts';
import { seedSnapshot, tinySnapshot } from '../support/tiny-corpus.ts';

function foundIn({ ranked: { statement } }: Snapshot): readonly FoundStatement[] {
  const { articles, quotations } = statement.units.columns;
  return Array.from(articles, (article, unit) => ({
    ...{ unit, article, score: 0 },
    quotation: (quotations[unit] ?? 0) - 1,
  }));
}

const numbers = (snapshot: Snapshot, unit: number): readonly number[] => {
  const found = foundIn(snapshot)[unit];
  if (found === undefined) throw new RangeError(`Cannot find statement ${unit}`);
  return statementsShown(snapshot, found).map(({ quotation }) => quotation);
};

describe('statementsShown', () => {
  let corpora: readonly Snapshot[] = [];
  beforeAll(async () => {
    corpora = [await tinySnapshot(), await seedSnapshot()];
  });

  test('are those that stand in what its citation quotes', () => {
    for (const snapshot of corpora) {
      const all = foundIn(snapshot);
      expect(all.length).toBeGreaterThan(5);
      for (const found of all)
        expect(statementsShown(snapshot, found)).toEqual(
          statementsIn(snapshot, found.article, citeFound(snapshot, found)),
        );
    }
  });

  test('are two where one speaker is quoted twice in a sentence', () => {
    const text = '“We are ready,” said Dana Hale, and she added: “The boats are missing.”';
    const snapshot = buildSnapshot([outletArticle('a', 'Harbour Post', text)], []);
    expect(numbers(snapshot, 0)).toEqual([0, 1]);
  });

  test('leave out what somebody else says in the same sentence', () => {
    const text = '“We are ready,” said Dana Hale, but “nobody is,” said Peter Marsh.';
    const snapshot = buildSnapshot([outletArticle('a', 'Harbour Post', text)], []);
    expect(numbers(snapshot, 0)).toEqual([0]);
    expect(numbers(snapshot, 1)).toEqual([1]);
  });

  test('are found among many in one sentence, which no bit tells of', () => {
    const said = Array.from({ length: 20 }, (_, each) => `“Word ${each} holds,” said Dana Hale`);
    const text = `${said.join(', and ')}.`;
    const snapshot = buildSnapshot([outletArticle('a', 'Harbour Post', text)], []);
    const [first] = foundIn(snapshot);
    if (first === undefined) throw new RangeError('Cannot find a statement');
    expect(snapshot.ofStatement.beside[0]).toBe(0);
    expect(statementsShown(snapshot, first)).toEqual(
      statementsIn(snapshot, 0, citeFound(snapshot, first)),
    );
  });
});
