import { beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../commands/all.ts';
import type { Answer } from '../../src/answers/answer.ts';
import { citationsOf } from '../../src/answers/citations-of.ts';
import { rightfulAnswer, withinRights } from '../../src/answers/within-rights.ts';
import { buildSnapshot } from '../../src/build-snapshot.ts';
import { readArticle } from '../../src/corpus/read-article.ts';
import type { OptionValues } from '../../src/option-values.ts';
import { MOST_SENTENCES } from '../../src/quoted-span.ts';
import type { Snapshot } from '../../src/snapshot.ts';
import { overlaps } from '../../src/text/span.ts';
import { ASKED, seedSnapshot } from '../support/tiny-corpus.ts';

// One article in which one person says seven things, one of them five sentences long, all dated.
const SAYINGS = [
  'The pier was closed on 1 May 2025. “The pier is not safe,” said Dana Hale.',
  'The pier opened on 2 May 2025. “The pier is mended,” said Dana Hale.',
  'The pier broke on 3 May 2025. “The pier has a crack,” said Dana Hale.',
  'The pier sank on 4 May 2025. “The pier is lost,” said Dana Hale.',
  '“The pier was old. The pier was slow. The pier was wet. The pier was long. It is gone,” said Dana Hale.',
];

function snapshotOf(paragraphs: readonly string[]): Snapshot {
  const header = 'id: "pier"\noutlet: "Harbour Post"\npublished: "2025-05-05"\nlanguage: "en"';
  const content = `---\n${header}\n---\n\n${paragraphs.join('\n\n')}\n`;
  const reading = readArticle({ folder: 'shared', file: 'shared/pier.md', content });
  if (reading.kind === 'rejected') throw new RangeError('Cannot read the invented article');
  return buildSnapshot([reading.article], []);
}

/** The most sentences of one article that stand in the answer. */
function mostQuoted(snapshot: Snapshot, answer: Answer): number {
  const quoted = new Map<string, Set<number>>();
  for (const { article, span } of citationsOf(answer)) {
    const held = snapshot.articles.find((each) => each.article.id === article.id);
    const numbers = quoted.get(article.id) ?? new Set();
    for (const [number, sentence] of (held?.analysis.sentences ?? []).entries())
      if (overlaps(sentence, span)) numbers.add(number);
    quoted.set(article.id, numbers);
  }
  return Math.max(0, ...[...quoted.values()].map(({ size }) => size));
}

function answerTo(name: string, values: OptionValues, snapshot: Snapshot): Answer {
  const command = COMMANDS.find(({ definition }) => definition.name === name);
  if (command?.access !== 'member') throw new RangeError(`Cannot ask /${name}`);
  return command.answer(snapshot, values, ASKED);
}

let seeds: Snapshot;
beforeAll(async () => {
  seeds = await seedSnapshot();
});

describe('an answer', () => {
  test.for([
    ['who-said', { speaker: 'Dana Hale' }],
    ['who-said', { phrase: 'pier' }],
    ['timeline', { topic: 'pier' }],
    ['sources', { topic: 'pier' }],
    ['ask', { question: 'What did Dana Hale say about the pier?' }],
  ] as const)('to /%s %j quotes at most three sentences of an article', ([name, values]) => {
    const snapshot = snapshotOf(SAYINGS);
    const answer = answerTo(name, values, snapshot);
    expect(citationsOf(answer).length).toBeGreaterThan(0);
    expect(mostQuoted(snapshot, answer)).toBeLessThanOrEqual(MOST_SENTENCES);
  });

  test.for([
    ['who-said', { phrase: 'NATO' }],
    ['timeline', { topic: 'NATO expansion' }],
    ['ask', { question: 'What did Kellogg say about NATO?' }],
  ] as const)('to /%s %j about the seeds too', ([name, values]) => {
    expect(mostQuoted(seeds, answerTo(name, values, seeds))).toBeLessThanOrEqual(MOST_SENTENCES);
  });

  test('keeps the best of an article, and counts what is left out', () => {
    const snapshot = snapshotOf(SAYINGS);
    const answer = answerTo('who-said', { speaker: 'Dana Hale' }, snapshot);
    expect(answer.kind === 'citations' && answer.total > answer.citations.length).toBe(true);
  });

  test('that some command gives without counting is cut before it is shown', () => {
    const snapshot = snapshotOf(SAYINGS.slice(0, 4));
    const answer = answerTo('who-said', { speaker: 'Dana Hale' }, snapshot);
    if (answer.kind !== 'citations') throw new RangeError('Cannot find the statements');
    const [first] = answer.citations;
    const sentences = snapshot.articles[0]?.analysis.sentences ?? [];
    const all = sentences.map((span) => ({ ...first, span: { start: span.start, end: span.end } }));
    const cut = rightfulAnswer(snapshot, { ...answer, citations: [first, ...all] });
    expect(mostQuoted(snapshot, cut)).toBe(MOST_SENTENCES);
  });
});

describe('withinRights', () => {
  test('counts a sentence once, however often it is quoted', () => {
    const snapshot = snapshotOf(SAYINGS.slice(0, 4));
    const answer = answerTo('who-said', { phrase: 'crack' }, snapshot);
    const [citation] = citationsOf(answer);
    if (citation === undefined) throw new RangeError('Cannot find the crack');
    expect(
      withinRights(
        snapshot,
        Array.from({ length: 9 }, () => citation),
        (each) => each,
        9,
      ),
    ).toHaveLength(9);
  });
});
