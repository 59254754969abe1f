import { describe, expect, test } from 'vitest';
import type { Check } from '../../../src/answers/answer.ts';
import { checkMessage } from '../../../src/answers/check/check-message.ts';
import { rightfulAnswer } from '../../../src/answers/within-rights.ts';
import { buildSnapshot } from '../../../src/build-snapshot.ts';
import type { Article } from '../../../src/corpus/article.ts';
import { outletArticle } from '../../support/outlet-article.ts';
import { ASKED } from '../../support/tiny-corpus.ts';

const GUILD = '900000000000000001';
const POST = outletArticle(
  'a',
  'Harbour Post',
  'The evening was long. “Twelve fishing boats are still missing after the northern storm,” said Dana Hale, the mayor of Skarvik. The sea was calm again. “We will reopen the northern lighthouse before winter,” Dana Hale said.',
);
const HERALD = outletArticle(
  'b',
  'Valley Herald',
  'It was a long evening. “Fourteen fishing boats are still missing after the northern storm,” said Dana Hale. The wind had fallen. Dana Hale said that the lighthouse in the north would reopen before winter.',
);
const OWN = outletArticle(
  'c',
  'Own Minutes',
  'Our minutes. “Thirty fishing boats are still missing after the northern storm,” said Dana Hale.',
  { folder: GUILD },
);

function checked(
  message: string,
  articles: readonly Article[] = [POST, HERALD],
  guild: string | null = null,
): Check {
  const snapshot = buildSnapshot(articles, []);
  const asked = { ...ASKED, guild };
  const answer = rightfulAnswer(snapshot, checkMessage(snapshot, message, asked));
  const [check] = answer.kind === 'checked' ? answer.checks : [];
  if (check === undefined) throw new RangeError(`Cannot check: ${answer.kind}`);
  return check;
}

const outletsOf = ({ versions }: Check): readonly (string | undefined)[] =>
  versions.map(({ article }) => article.outlet?.value);

describe('a checked quote', () => {
  test('that one outlet has word for word stands beside how others put it', () => {
    const check = checked('Hale: “Twelve fishing boats are still missing”');
    expect(check.verdict).toBe('word-for-word');
    expect(check.found?.sameIn).toEqual([]);
    expect(outletsOf(check)).toEqual(['Valley Herald']);
    const [version] = check.versions;
    expect(version?.quote).toBe(
      '“Fourteen fishing boats are still missing after the northern storm,” said Dana Hale.',
    );
    expect(version?.variant).toMatchObject({ onlyHere: ['Fourteen'], onlyThere: ['Twelve'] });
    const [found] = check.disagreements;
    expect(found?.sides.map(({ words }) => words)).toEqual(['Twelve', 'Fourteen']);
  });

  test('that several outlets have names them', () => {
    const check = checked('“fishing boats are still missing after the northern storm”');
    expect(check.verdict).toBe('word-for-word');
    expect(check.found?.sameIn).toHaveLength(1);
  });

  test('in other words has versions too', () => {
    const check = checked('Hale: “Twelve fishing boats are lost after the northern storm”');
    expect(check.verdict).toBe('other-words');
    expect(outletsOf(check)).toEqual(['Valley Herald']);
  });

  test('that was found as a paraphrase shows who has it in quotation marks', () => {
    const check = checked('Hale: “the lighthouse in the north would reopen before winter”');
    expect(check.verdict).toBe('indirect');
    expect(check.versions[0]?.variant?.direct).toBe('here');
    expect(outletsOf(check)).toEqual(['Harbour Post']);
  });

  test('of another speaker shows who else reports whose it is', () => {
    const check = checked('Omar Fenn said: “Twelve fishing boats are still missing”', [
      POST,
      HERALD,
      outletArticle('d', 'Coast', '“The market will close on Monday,” said Omar Fenn.'),
    ]);
    expect(check.verdict).toBe('other-speaker');
    expect(outletsOf(check)).toEqual(['Valley Herald']);
  });

  test('of nobody, or not found, has none', () => {
    for (const message of ['“The sea was calm again”', '“no walrus was seen in the bay”']) {
      const check = checked(message);
      expect(['nobody', 'absent']).toContain(check.verdict);
      expect([check.versions, check.unquoted, check.disagreements]).toEqual([[], [], []]);
    }
  });

  test('of several in a message leaves room for all of them', () => {
    const snapshot = buildSnapshot([POST, HERALD], []);
    const message =
      'Hale: “Twelve fishing boats are still missing” and “We will reopen the northern lighthouse before winter”';
    const answer = checkMessage(snapshot, message, ASKED);
    if (answer.kind !== 'checked') throw new RangeError(`Cannot check: ${answer.kind}`);
    expect(answer.checks.map((check) => outletsOf(check))).toEqual([
      ['Valley Herald'],
      ['Valley Herald'],
    ]);
    expect(answer.checks.flatMap(({ disagreements }) => disagreements)).toEqual([]);
  });

  test('tells nobody else of a guild’s own articles', () => {
    const message = 'Hale: “Twelve fishing boats are still missing”';
    const articles = [POST, HERALD, OWN];
    for (const guild of [null, '900000000000000002'])
      expect(JSON.stringify(checked(message, articles, guild))).not.toContain('Own Minutes');
    expect(outletsOf(checked(message, articles, GUILD))).toContain('Own Minutes');
  });

  test('quotes no more of an article than may be, and says who else reports it', () => {
    const lines = ['Twelve', 'Fourteen', 'Sixteen', 'Eighteen', 'Twenty', 'Thirty', 'Forty'].map(
      (count, place) =>
        outletArticle(
          `o${place}`,
          `Outlet ${place}`,
          `The evening was long. “${count} fishing boats are still missing after the northern storm,” said Dana Hale, the mayor of Skarvik.`,
        ),
    );
    const check = checked('Hale: “Twelve fishing boats are still missing”', lines);
    expect(check.versions).toHaveLength(4);
    expect(check.unquoted).toHaveLength(2);
    expect(check.disagreements[0]?.sides).toHaveLength(7);
  });
});
