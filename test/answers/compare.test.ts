import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { findCompare } from '../../src/answers/compare.ts';
import { findWhoSaid } from '../../src/answers/who-said.ts';
import { buildSnapshot } from '../../src/build-snapshot.ts';
import type { Article, ArticleId } from '../../src/corpus/article.ts';
import { sha256Of } from '../../src/corpus/sha256-of.ts';
import type { Snapshot } from '../../src/snapshot.ts';
import { ASKED, day } from '../support/tiny-corpus.ts';

function article(id: string, outlet: string, text: string, folder = 'shared'): Article {
  return {
    id: `${folder}/${id}` as ArticleId,
    ...{ folder, file: `${folder}/${id}.md`, text, sha256: sha256Of(text) },
    ...{ title: null, url: null, author: null, language: 'en', rights: null },
    outlet: { value: outlet, basis: 'stated' },
    publishedOn: { value: day('2025-05-02'), basis: 'stated' },
  };
}

const POST = article(
  'a',
  'Harbour Post',
  'The evening was long. “Twelve fishing boats are still missing after the northern storm,” said Dana Hale, the mayor of Skarvik. The sea was calm again. “We will reopen the northern lighthouse before winter,” Dana Hale said.',
);
const HERALD = article(
  'b',
  'Valley Herald',
  'It was a long evening. “Fourteen fishing boats are still missing after the northern storm,” said Dana Hale. The wind had fallen. Dana Hale said that the lighthouse in the north might be reopened before the winter.',
);
const DAILY = article(
  'c',
  'Coastline Daily',
  'The market will be painted. “The fish market needs a new roof and a larger cold store,” said Dana Hale.',
);
const OWN = article(
  'd',
  'Own Minutes',
  'Our minutes. “Thirty fishing boats are still missing after the northern storm,” said Dana Hale.',
  '900000000000000001',
);

const snapshot = buildSnapshot([POST, HERALD, DAILY, OWN], []);
const nothing = { topic: null, speaker: null, outlets: null };

function compared(answer: Answer): Extract<Answer, { readonly kind: 'compare' }> {
  if (answer.kind !== 'compare') throw new RangeError(`Cannot compare: ${answer.kind}`);
  return answer;
}

function isVerbatim({ articles }: Snapshot, id: string, words: string): boolean {
  return articles.some((held) => held.article.id === id && held.article.text.includes(words));
}

describe('findCompare', () => {
  test('lists each outlet’s number with its sentence, and who does not report it', () => {
    const [first] = compared(
      findCompare(snapshot, { ...nothing, speaker: 'Dana Hale' }, ASKED),
    ).groups;
    // The longer quotation first.
    expect(first?.outlets).toEqual(['Valley Herald', 'Harbour Post']);
    expect(first?.silent).toEqual(['Coastline Daily']);
    expect(
      first?.disagreements.map(({ about, sides }) => [
        about,
        sides.map(({ article: { outlet }, words }) => `${outlet?.value}: ${words}`),
      ]),
    ).toEqual([['number', ['Valley Herald: Fourteen', 'Harbour Post: Twelve']]]);
    for (const { article: of, words, sentence } of first?.disagreements[0]?.sides ?? []) {
      expect(isVerbatim(snapshot, of.id, sentence ?? '')).toBe(true);
      expect(sentence).toContain(words);
    }
  });

  test('leaves alone what one outlet reports', () => {
    const answer = findCompare(snapshot, { ...nothing, topic: 'fish market roof' }, ASKED);
    expect(answer).toMatchObject({ kind: 'no-evidence', reason: 'nothing-shared' });
  });

  test('tells nobody else of a guild’s own articles', () => {
    const others = compared(findCompare(snapshot, { ...nothing, speaker: 'Dana Hale' }, ASKED));
    expect(JSON.stringify(others)).not.toContain('Own Minutes');
    const asked = { ...ASKED, guild: '900000000000000001' };
    const own = compared(findCompare(snapshot, { ...nothing, speaker: 'Dana Hale' }, asked));
    expect(own.groups[0]?.outlets).toContain('Own Minutes');
  });

  test('compares the outlets asked for and no others', () => {
    const answer = findCompare(
      snapshot,
      { ...nothing, speaker: 'Dana Hale', outlets: 'harbour post, Coastline Daily' },
      ASKED,
    );
    expect(answer).toMatchObject({ kind: 'no-evidence', reason: 'nothing-shared' });
    expect(
      findCompare(snapshot, { ...nothing, topic: 'boats', outlets: 'Nowhere' }, ASKED),
    ).toEqual({
      kind: 'bad-option',
      option: 'outlets',
      value: 'Nowhere',
      problem: 'not-a-choice',
    });
  });

  test('asks for a topic or a speaker', () => {
    expect(findCompare(snapshot, nothing, ASKED)).toMatchObject({ problem: 'topic-or-speaker' });
  });
});

describe('findWhoSaid', () => {
  const question = { speaker: null, quotedOnly: false, outlet: null, from: null, to: null };

  test('shows other outlets’ versions under a statement, which counts once', () => {
    const answer = findWhoSaid(snapshot, { ...question, phrase: 'fishing boats missing' }, ASKED);
    if (answer.kind !== 'citations') throw new RangeError(`Cannot find: ${answer.kind}`);
    expect(answer.total).toBe(1);
    expect(
      answer.citations.map(({ article: of, variant }) => [of.outlet?.value, variant?.tier]),
    ).toEqual([
      ['Harbour Post', undefined],
      ['Valley Herald', 1],
    ]);
    expect(answer.citations[1]?.variant).toMatchObject({
      onlyHere: ['Fourteen'],
      onlyThere: ['Twelve'],
      direct: null,
    });
  });

  test('tells a paraphrase from a direct quotation', () => {
    const answer = findWhoSaid(snapshot, { ...question, phrase: 'reopen lighthouse' }, ASKED);
    if (answer.kind !== 'citations') throw new RangeError(`Cannot find: ${answer.kind}`);
    expect(answer.citations.map(({ variant }) => variant?.direct)).toContain('there');
  });

  test('shows versions of the outlet asked for only', () => {
    const answer = findWhoSaid(
      snapshot,
      { ...question, phrase: 'fishing boats missing', outlet: 'Valley Herald' },
      ASKED,
    );
    if (answer.kind !== 'citations') throw new RangeError(`Cannot find: ${answer.kind}`);
    expect(answer.citations.map(({ article: of }) => of.outlet?.value)).toEqual(['Valley Herald']);
  });
});
