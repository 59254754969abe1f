import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { TYPED_COMMANDS } from '../commands/all.ts';
import type { Answer } from '../src/answers/answer.ts';
import { articleById } from '../src/answers/article-by-id.ts';
import { citationsOf } from '../src/answers/citations-of.ts';
import { referenceTo } from '../src/answers/cite.ts';
import { completeOutlets, completeSpeakers, completeTopics } from '../src/answers/complete.ts';
import { evidenceOf } from '../src/answers/evidence-of.ts';
import { buildSnapshot } from '../src/build-snapshot.ts';
import { readArticle } from '../src/corpus/read-article.ts';
import type { OptionValues } from '../src/option-values.ts';
import type { Question } from '../src/question.ts';
import type { Snapshot } from '../src/snapshot.ts';
import { withdraw } from '../src/withdraw.ts';
import { ASKED, QUARRY_GUILD, tinySnapshot } from './support/tiny-corpus.ts';

const OWN = { ...ASKED, guild: QUARRY_GUILD };

const QUESTIONS = TYPED_COMMANDS.filter((command): command is Question => 'answer' in command);

function answerTo(name: string, values: OptionValues, snapshot: Snapshot): Answer {
  const command = QUESTIONS.find(({ definition }) => definition.name === name);
  if (command === undefined) throw new RangeError(`Cannot ask /${name}`);
  return command.answer(snapshot, values, OWN);
}

/** Questions that the article at this place answers better than any other. */
function questionsAbout(
  { articles, speakers }: Snapshot,
  place: number,
): Readonly<Record<string, readonly OptionValues[]>> {
  const held = articles[place];
  if (held === undefined) throw new RangeError(`Cannot ask about article ${place}`);
  const { text, title, outlet } = held.article;
  const sentences = held.analysis.sentences.map(({ start, end }) => text.slice(start, end));
  const phrases = [title ?? '', ...sentences];
  const names = [...speakers.speakers].flatMap(({ name, statements }) =>
    statements.some(([article]) => article === place) ? [name] : [],
  );
  const ofOutlet = outlet === null ? [] : [{ outlet: outlet.value }];
  return {
    'who-said': [
      ...phrases.map((phrase) => ({ phrase })),
      ...names.map((speaker) => ({ speaker })),
    ],
    timeline: phrases.map((topic) => ({ topic })),
    sources: [{}, ...ofOutlet, ...phrases.map((topic) => ({ topic }))],
    compare: [...phrases.map((topic) => ({ topic })), ...names.map((speaker) => ({ speaker }))],
    ask: [
      ...phrases.map((question) => ({ question })),
      ...names.map((name) => ({ question: `What did ${name} say?` })),
    ],
    about: [{}],
    'check-quote': sentences.map((sentence) => ({ message: `They said “${sentence}”` })),
  };
}

/** The snapshot built again from the articles that stand. */
function rebuilt({ articles, problems }: Snapshot, gone: ReadonlySet<number>): Snapshot {
  const left = articles.flatMap(({ article }, place) => (gone.has(place) ? [] : [article]));
  return buildSnapshot(left, problems);
}

const completions = (snapshot: Snapshot) =>
  [completeSpeakers, completeOutlets, completeTopics].map((complete) =>
    ['', 'h', 'a', 'mar', 'br', 'gull', 'harb'].map((typed) => complete(snapshot, typed, OWN)),
  );

let tiny: Snapshot;
beforeAll(async () => {
  tiny = await tinySnapshot();
});

describe('withdraw', () => {
  test('has questions for every command that answers from the articles', () => {
    const names = QUESTIONS.map(({ definition }) => definition.name).toSorted();
    expect(Object.keys(questionsAbout(tiny, 0)).toSorted()).toEqual(names);
  });

  test('leaves nothing that names the article in the answer of any command', () => {
    let named = 0;
    for (const [place, { article }] of tiny.articles.entries()) {
      const left = withdraw(tiny, new Set([place]));
      const marks = [article.id, article.url ?? article.id];
      for (const [name, wishes] of Object.entries(questionsAbout(tiny, place))) {
        for (const wish of wishes) {
          const before = JSON.stringify(answerTo(name, wish, tiny));
          if (marks.some((mark) => before.includes(mark))) named += 1;
          const after = JSON.stringify(answerTo(name, wish, left));
          expect([name, wish, marks.filter((mark) => after.includes(mark))]).toEqual([
            ...[name, wish],
            [],
          ]);
        }
      }
    }
    // The same questions name it as long as it stands.
    expect(named).toBeGreaterThan(200);
  });

  test('counts, lists and proposes what a snapshot of the other articles does', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(tiny.articles.length - 1), { maxLength: 6 }), (places) => {
        const gone = new Set(places);
        const [left, other] = [withdraw(tiny, gone), rebuilt(tiny, gone)];
        const counts = (snapshot: Snapshot) => ({
          ...answerTo('about', {}, snapshot),
          version: null,
        });
        expect(counts(left)).toEqual(counts(other));
        expect(answerTo('sources', {}, left)).toEqual(answerTo('sources', {}, other));
        expect(completions(left)).toEqual(completions(other));
      }),
      // Each builds a snapshot: a fifth of a second.
      { numRuns: 12 },
    );
  });

  test('leaves alone the snapshot it is made of, and one of which nothing is gone', () => {
    const before = JSON.stringify(answerTo('sources', { topic: 'bridge' }, tiny));
    const left = withdraw(tiny, new Set([0, 4]));
    expect([left === tiny, left.version === tiny.version]).toEqual([false, false]);
    expect(left.version).toMatch(/^[0-9a-f]{12}$/);
    expect(withdraw(tiny, new Set([4, 0])).version).toBe(left.version);
    expect(JSON.stringify(answerTo('sources', { topic: 'bridge' }, tiny))).toBe(before);
    expect(withdraw(tiny, new Set())).toBe(tiny);
  });

  test('leaves rather no answer than a word of it where a mask was forgotten', () => {
    const left = withdraw(tiny, new Set([2]));
    const id = tiny.articles[2]?.article.id;
    if (id === undefined) throw new RangeError('Cannot find the third article');
    expect(() => referenceTo(left, 2)).toThrow('it is withdrawn');
    expect(() => articleById(left, id)).toThrow('Cannot find');
  });
});

/** Articles of invented outlets, the first paragraph by id. */
function snapshotOf(texts: Readonly<Record<string, string>>): Snapshot {
  const articles = Object.entries(texts).map(([slug, text], place) => {
    const outlet = ['Harbour Post', 'Valley Herald'][place % 2];
    const header = `id: "${slug}"\noutlet: "${outlet}"\npublished: "2025-05-0${place + 1}"\nlanguage: "en"`;
    const content = `---\n${header}\n---\n\n${text}\n`;
    const reading = readArticle({ folder: 'shared', file: `shared/${slug}.md`, content });
    if (reading.kind === 'rejected') throw new RangeError(`Cannot read "${slug}"`);
    return reading.article;
  });
  return buildSnapshot(articles, []);
}

const gave = (role: string, what = 'it would rain'): string =>
  `On Monday ${role} Dana Orr said that ${what}.`;

describe('what only a withdrawn article told', () => {
  const senator = snapshotOf({
    a: gave('Ohio Sen.'),
    b: gave('Ohio Senator'),
    c: 'Dana Orr came late. On Monday the Ohio senator said that snow would fall.',
    d: gave('Ohio Sen.', 'the wind would drop'),
  });
  const spoken = { phrase: 'snow would fall' };

  test('is no speaker of another article', () => {
    const named = answerTo('who-said', spoken, senator);
    expect(citationsOf(named)[0]?.statement).toMatchObject({
      speaker: { name: 'Dana Orr', via: 'role' },
      roleGiven: { article: { id: 'shared/a' } },
    });
    const left = withdraw(senator, new Set([0]));
    const [citation] = citationsOf(answerTo('who-said', spoken, left));
    expect(citation).toMatchObject({
      article: { id: 'shared/c' },
      statement: { speaker: null, roleGiven: null },
    });
    const said = citationsOf(answerTo('who-said', { speaker: 'Dana Orr' }, left));
    expect(said.map(({ article }) => article.id).toSorted()).toEqual(['shared/b', 'shared/d']);
    expect(completeSpeakers(left, 'dana', ASKED)).toMatchObject([{ value: 'Dana Orr' }]);
    expect(completeSpeakers(left, 'dana', ASKED)[0]?.name).toContain('(2)');
  });

  test('is a speaker still where another article gives the role', () => {
    const left = withdraw(senator, new Set([1]));
    const [citation] = citationsOf(answerTo('who-said', spoken, left));
    expect(citation?.statement).toMatchObject({ roleGiven: { article: { id: 'shared/a' } } });
  });

  test('is no form of a name, no role and no reason for a join', () => {
    const hale = snapshotOf({
      a: '“The pier is shut,” said harbour master Dana Hale.',
      b: '“The quay is shut,” said Dana Hale.',
      c: '“The dock is shut,” said Dana Q. Hale.',
    });
    const evidence = (snapshot: Snapshot): ReturnType<typeof evidenceOf>['merges'] => {
      const answer = answerTo('who-said', { phrase: 'the quay is shut' }, snapshot);
      const [citation] = citationsOf(answer);
      if (citation === undefined) throw new RangeError('Cannot find the quay');
      return evidenceOf(snapshot, answer, citation, ASKED).merges;
    };
    expect(JSON.stringify(evidence(hale))).toContain('shared/c');
    expect(JSON.stringify(evidence(withdraw(hale, new Set([2]))))).not.toContain('shared/c');
    const names = (gone: readonly number[]): readonly string[] =>
      completeSpeakers(withdraw(hale, new Set(gone)), '', ASKED).map(({ name }) => name);
    expect(names([0])).toEqual([expect.not.stringContaining('master')]);
    expect(names([0, 1])).toEqual(['Dana Q. Hale (1)']);
    expect(names([0, 2])).toEqual(['Dana Hale (1)']);
  });
});
