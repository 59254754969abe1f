import { describe, expect, test } from 'vitest';
import type { Answer, Citation } from '../../../src/answers/answer.ts';
import { findCompare } from '../../../src/answers/compare.ts';
import { evidenceOf } from '../../../src/answers/evidence-of.ts';
import { findWhoSaid } from '../../../src/answers/who-said.ts';
import { rightfulAnswer } from '../../../src/answers/within-rights.ts';
import { buildSnapshot } from '../../../src/build-snapshot.ts';
import type { Article } from '../../../src/corpus/article.ts';
import { outletArticle } from '../../support/outlet-article.ts';
import { ASKED, day } from '../../support/tiny-corpus.ts';

const said = (count: string): string =>
  `The evening was long. “${count} fishing boats are still missing after the northern storm,” said Dana Hale, the mayor of Skarvik.`;
const paraphrased = (count: string): string =>
  `The wind had fallen. Dana Hale, the mayor of Skarvik, said that ${count} fishing boats were still missing after the northern storm.`;
const POST = outletArticle('a', 'Harbour Post', said('Twelve'));
const POST_AGAIN = outletArticle('a2', 'Harbour Post', said('Twelve'), { published: '2025-05-03' });
const HERALD = outletArticle('b', 'Valley Herald', paraphrased('14'), { published: '2025-05-03' });
const UNDATED = outletArticle('c', 'Coastline', said('Sixteen'), { published: null });
const NAMELESS = outletArticle('d', null, said('Twelve'));

const question = {
  phrase: 'fishing boats missing',
  ...{ speaker: null, quotedOnly: false, outlet: null, from: null, to: null },
};

function citations(
  articles: readonly Article[],
  filters: Partial<Parameters<typeof findWhoSaid>[1]> = {},
): readonly Citation[] {
  const snapshot = buildSnapshot(articles, []);
  const answer = rightfulAnswer(
    snapshot,
    findWhoSaid(snapshot, { ...question, ...filters }, ASKED),
  );
  if (answer.kind !== 'citations') throw new RangeError(`Cannot find: ${answer.kind}`);
  return answer.citations;
}

const sidesIn = (found: readonly Citation[]): readonly (string | undefined)[] =>
  found.flatMap(({ disagreements = [] }) =>
    disagreements.flatMap(({ sides }) => sides.map(({ article }) => article.outlet?.value)),
  );

describe('versions under a statement', () => {
  test('of one outlet tell nothing of others: no version, no difference, no name', () => {
    const found = citations([POST, HERALD, UNDATED], { outlet: 'Harbour Post' });
    expect(found).toHaveLength(1);
    expect(JSON.stringify(found)).not.toMatch(/Valley Herald|Coastline/u);
  });

  test('of some days tell nothing of other days', () => {
    const found = citations([POST, HERALD], { from: day('2025-05-03') });
    expect(JSON.stringify(found)).not.toContain('Harbour Post');
  });

  test('of direct quotations leave out paraphrases and what they say', () => {
    const found = citations([POST, HERALD, UNDATED], { quotedOnly: true });
    expect(JSON.stringify(found)).not.toContain('Valley Herald');
    expect(new Set(sidesIn(found))).toEqual(new Set(['Harbour Post', 'Coastline']));
  });

  test('of an outlet’s second article are counted, not quoted', () => {
    const [first, ...others] = citations([POST, POST_AGAIN, HERALD]);
    expect(others.map(({ article }) => article.outlet?.value)).not.toContain('Harbour Post');
    expect(others.map(({ article }) => article.id)).toContain('shared/b');
    expect(first?.unquoted?.map(({ article }) => article.outlet?.value)).toEqual(['Harbour Post']);
  });

  test('of articles of no known outlet stand each for itself', () => {
    expect(citations([POST, NAMELESS]).map(({ article }) => article.outlet)).toContain(null);
  });

  test('of twenty outlets are shown as far as a page goes, and the rest is named', () => {
    const many = Array.from({ length: 20 }, (_, place) =>
      outletArticle(`o${place}`, `Outlet ${place}`, said('Twelve')),
    );
    const found = citations(many);
    expect(found).toHaveLength(5);
    expect(found[0]?.unquoted).toHaveLength(15);
    expect(found[0]?.unquoted?.every(({ tier }) => tier === 1)).toBe(true);
  });

  test('tell on what grounds they stand there', () => {
    const snapshot = buildSnapshot([POST, HERALD], []);
    const answer = findWhoSaid(snapshot, question, ASKED);
    if (answer.kind !== 'citations') throw new RangeError(`Cannot find: ${answer.kind}`);
    for (const citation of answer.citations) {
      const [joined, ...others] = evidenceOf(snapshot, answer, citation, ASKED).joined;
      expect(others).toEqual([]);
      expect(joined?.other.id).not.toBe(citation.article.id);
      expect(joined?.link?.grounds).toEqual(expect.arrayContaining(['speaker', 'days']));
      expect(joined?.shared.map(([own]) => own)).toContain('storm');
      expect(citation.quote).toContain(joined?.words[0]);
    }
  });
});

function groupsOf(articles: readonly Article[], outlets: string | null) {
  const snapshot = buildSnapshot(articles, []);
  const asked = { topic: 'fishing boats', speaker: null, outlets };
  const answer: Answer = rightfulAnswer(snapshot, findCompare(snapshot, asked, ASKED));
  if (answer.kind !== 'compare') throw new RangeError(`Cannot compare: ${answer.kind}`);
  return answer.groups;
}

const CONTRADICTING = outletArticle(
  'x',
  'Harbour Post',
  'The night was cold. “Twelve fishing boats were lost in Skarvik harbour during the storm,” said Dana Hale, the mayor. The sea was rough for days. Later Hale said that 14 fishing boats were lost in Skarvik harbour during the storm.',
);

describe('an article that contradicts itself', () => {
  test('is compared with itself', () => {
    const [first] = groupsOf([CONTRADICTING], null);
    expect(first?.outlets).toEqual(['Harbour Post']);
    expect(first?.citations).toHaveLength(2);
    expect(first?.disagreements[0]?.sides.map(({ words }) => words)).toEqual(['Twelve', '14']);
  });

  test('says so under its statement', () => {
    const [found] = citations([CONTRADICTING], { phrase: 'fishing boats lost' });
    const [about] = found?.disagreements ?? [];
    expect(about).toMatchObject({ about: 'number', isPossible: false });
    expect(new Set(about?.sides.map(({ article }) => article.id))).toEqual(new Set(['shared/x']));
  });
});

describe('findCompare', () => {
  const MARKET = outletArticle('m', 'Star, The', 'The market is old. “It rains,” said Omar Fenn.');

  test('names an outlet that was asked for and says nothing of it, commas in its name and all', () => {
    const [first] = groupsOf(
      [POST, HERALD, UNDATED, MARKET],
      'harbour post, star, the,Valley Herald',
    );
    expect(new Set(first?.outlets)).toEqual(new Set(['Harbour Post', 'Valley Herald']));
    expect(first?.silent).toEqual(['Star, The']);
    expect(JSON.stringify(first)).not.toContain('Coastline');
  });

  test('quotes ten of thirty outlets and says that the others report it too', () => {
    const many = Array.from({ length: 30 }, (_, place) =>
      outletArticle(`o${place}`, `Outlet ${place}`, said(place % 2 === 0 ? 'Twelve' : 'Fourteen')),
    );
    const [first] = groupsOf(many, null);
    expect(first?.outlets).toHaveLength(30);
    expect(first?.citations).toHaveLength(10);
    expect(first?.notQuoted).toHaveLength(20);
    expect(first?.silent).toEqual([]);
    const [found] = first?.disagreements ?? [];
    expect(found).toMatchObject({ about: 'number', isPossible: false });
    expect(found?.sides).toHaveLength(30);
  });
});
