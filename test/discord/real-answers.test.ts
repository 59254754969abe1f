import { beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../commands/all.ts';
import { buildSnapshot } from '../../src/build-snapshot.ts';
import type { Question } from '../../src/question.ts';
import { payloadFaults, verbatimIn } from '../../src/discord/guard.ts';
import { renderAnswer } from './drawn.ts';
import { ENGLISH } from '../../src/phrases/english.ts';
import { CATALOGUES } from '../../src/phrases/phrases-for.ts';
import type { Snapshot } from '../../src/snapshot.ts';
import { schemaFaults } from '../support/discord-schemas.ts';
import { ASKED, adversarialSnapshot, seedSnapshot, tinySnapshot } from '../support/tiny-corpus.ts';

const snapshots = new Map<string, Snapshot>();
beforeAll(async () => {
  snapshots.set('hostile', await adversarialSnapshot());
  snapshots.set('tiny', await tinySnapshot());
  snapshots.set('seed', await seedSnapshot());
});

const QUESTIONS = COMMANDS.filter((command): command is Question => command.access === 'member');

/** Each sentence of a corpus asked back of every command that takes words, each speaker of `/who-said`. */
function askings({
  articles,
  speakers,
}: Snapshot): readonly (readonly [string, Record<string, string>])[] {
  const sentences = articles.flatMap(({ article, analysis }) =>
    analysis.sentences.map(({ start, end }) => article.text.slice(start, end).slice(0, 300)),
  );
  return [
    ['about', {}],
    ['sources', {}],
    ...[...speakers.speakers].flatMap(({ name }) => [
      ['who-said', { speaker: name.slice(0, 100) }] as const,
      ['compare', { speaker: name.slice(0, 100) }] as const,
    ]),
    ...sentences.flatMap((words) => [
      ['ask', { question: words }] as const,
      ['who-said', { phrase: words }] as const,
      ['timeline', { topic: words }] as const,
      ['compare', { topic: words }] as const,
      ['sources', { topic: words }] as const,
    ]),
  ];
}

describe('answers to everything a corpus says', () => {
  test.for(['hostile', 'tiny', 'seed'])(
    'keep all of Discord’s limits, word for word: %s corpus',
    (name) => {
      const snapshot = snapshots.get(name);
      if (snapshot === undefined) throw new RangeError(`Cannot find corpus "${name}"`);
      let quoting = 0;
      const all = askings(snapshot);
      for (const [index, [commandName, values]] of all.entries()) {
        const command = QUESTIONS.find(({ definition }) => definition.name === commandName);
        if (command === undefined) throw new RangeError(`Cannot ask "${commandName}"`);
        const answer = command.answer(snapshot, values, ASKED);
        // In turn, as what is said hardly depends on the language it is said in.
        const phrases = CATALOGUES[index % CATALOGUES.length] ?? ENGLISH;
        const { payload, files } = renderAnswer(answer, phrases, 'card');
        const faults = [
          ...payloadFaults(payload, verbatimIn(snapshot, answer), files),
          ...schemaFaults('edit', payload),
        ];
        expect({ values, faults }).toEqual({ values, faults: [] });
        if (answer.kind !== 'no-evidence') quoting += 1;
      }
      // A sentence asked back is nearly always found.
      expect(quoting).toBeGreaterThan(all.length / 4);
    },
  );

  test('are the same when the articles come in another order', () => {
    const snapshot = snapshots.get('tiny');
    if (snapshot === undefined) throw new RangeError('Cannot find the tiny corpus');
    const turned = buildSnapshot(
      snapshot.articles.map(({ article }) => article).toReversed(),
      snapshot.problems,
    );
    expect(turned).toEqual(snapshot);
  });
});
