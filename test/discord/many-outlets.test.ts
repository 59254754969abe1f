import { beforeAll, describe, expect, test } from 'vitest';
import { MENUS, COMMANDS } from '../../commands/all.ts';
import type { Answer } from '../../src/answers/answer.ts';
import { buildSnapshot } from '../../src/build-snapshot.ts';
import { payloadFaults, verbatimIn } from '../../src/discord/guard.ts';
import { packPages } from '../../src/discord/pack-pages.ts';
import { replyPayload } from '../../src/discord/reply-payload.ts';
import { answerPage } from '../../src/phrases/answer-page.ts';
import { compareAlt, compareChart } from '../../src/phrases/compare-chart.ts';
import { evidencePage } from '../../src/phrases/evidence-page.ts';
import { evidenceOf } from '../../src/answers/evidence-of.ts';
import { citationsOf } from '../../src/answers/citations-of.ts';
import { CATALOGUES } from '../../src/phrases/phrases-for.ts';
import type { Question } from '../../src/question.ts';
import type { Snapshot } from '../../src/snapshot.ts';
import { schemaFaults } from '../support/discord-schemas.ts';
import { outletArticle } from '../support/outlet-article.ts';
import { ASKED } from '../support/tiny-corpus.ts';

// Names as long as a title, and Markdown in them, as hostile moderators might give.
const NAME = (place: number): string =>
  `**Outlet ${place}** _of the_ ${'North '.repeat(12)}`.trim();
const COUNTS = ['Twelve', 'Fourteen', 'Sixteen', 'Eighteen', 'Thirty', 'Forty', 'Fifty'];
const LONG = 'that lay in the old harbour behind the northern breakwater of Skarvik '
  .repeat(7)
  .trim();

let snapshot: Snapshot;
beforeAll(() => {
  const articles = Array.from({ length: 30 }, (_, place) =>
    outletArticle(
      `o${place}`,
      NAME(place),
      `The evening was long. “${COUNTS[place % COUNTS.length]} fishing boats are still missing ${LONG} after the storm,” said Dana Hale, the mayor of Skarvik.`,
    ),
  );
  snapshot = buildSnapshot(articles, []);
});

const CHECK = MENUS.map(({ typed }) => typed);
const ASKINGS = [
  ['who-said', { phrase: 'fishing boats missing' }],
  ['compare', { topic: 'fishing boats' }],
  ['compare', { speaker: 'Dana Hale' }],
  [
    'check-quote',
    { message: 'Hale: “Twelve fishing boats are still missing that lay in the old harbour”' },
  ],
] as const;

function answered(name: string, values: Readonly<Record<string, string>>): Answer {
  const questions = [...COMMANDS, ...CHECK].filter(
    (command): command is Question => command.access === 'member',
  );
  const question = questions.find(({ definition }) => definition.name === name);
  if (question === undefined) throw new RangeError(`Cannot ask "${name}"`);
  return question.answer(snapshot, values, ASKED);
}

describe('a statement that thirty outlets report', () => {
  test.for(ASKINGS)('keeps all of Discord’s limits on every page: /%s %o', ([name, values]) => {
    const answer = answered(name, values);
    for (const phrases of CATALOGUES) {
      for (const format of ['card', 'embed'] as const) {
        for (const packed of packPages(answerPage(answer, phrases), phrases, format)) {
          const payload = replyPayload(packed, []);
          expect([
            ...payloadFaults(payload, verbatimIn(snapshot, answer), packed.files),
            ...schemaFaults('edit', payload),
          ]).toEqual([]);
        }
      }
    }
  });

  test.for(ASKINGS)('tells of each quote why it stands there: /%s %o', ([name, values]) => {
    const answer = answered(name, values);
    const citations = citationsOf(answer);
    expect(citations.length).toBeGreaterThan(3);
    for (const citation of citations) {
      const evidence = evidenceOf(snapshot, answer, citation, ASKED);
      expect(evidence.joined.length).toBeGreaterThan(0);
      for (const phrases of CATALOGUES) {
        const [packed] = packPages(evidencePage(evidence, phrases), phrases, 'card');
        const payload = replyPayload(packed, []);
        expect(payloadFaults(payload, verbatimIn(snapshot, answer), packed.files)).toEqual([]);
      }
    }
  });

  test('is drawn with as many as are legible, and says in words how many are not', () => {
    const answer = answered('compare', { topic: 'fishing boats' });
    if (answer.kind !== 'compare') throw new RangeError(`Cannot compare: ${answer.kind}`);
    for (const phrases of CATALOGUES) {
      const { rows, note } = compareChart(answer, phrases);
      expect(rows).toHaveLength(12);
      expect(note).toContain('18');
      const alt = compareAlt(answer, phrases);
      expect(alt.length).toBeLessThanOrEqual(1_024);
    }
  });
});
