import { beforeAll, describe, expect, test } from 'vitest';
import { describeCorpus } from '../../src/answers/about.ts';
import type { Answer } from '../../src/answers/answer.ts';
import { findSources } from '../../src/answers/sources.ts';
import type { Snapshot } from '../../src/snapshot.ts';
import { ASKED, QUARRY_GUILD, tinySnapshot } from '../support/tiny-corpus.ts';

let snapshot: Snapshot;
beforeAll(async () => {
  snapshot = await tinySnapshot();
});

function sources(
  topic: string | null,
  outlet: string | null = null,
  guild: string | null = null,
): Answer {
  return findSources(snapshot, { topic, outlet }, { ...ASKED, guild });
}

describe('findSources', () => {
  test('lists outlets, most articles first, unknown last among equals', () => {
    const answer = sources(null);
    const rows = answer.kind === 'sources' ? answer.outlets : [];
    expect(rows.map(({ outlet, articles }) => [outlet, articles.length])).toEqual([
      ['Harbour Post', 4],
      ['Coastline Daily', 3], // before Valley Herald in the alphabet
      ['Valley Herald', 3],
      ['Northgate Radio', 1],
      [null, 1], // the flood warning
    ]);
    expect(rows[1]?.published).toEqual({ first: '2025-03-18', last: '2025-06-10' }); // one of the three has no day
  });

  test('tells who covers a topic, with the best sentence, and who does not', () => {
    const answer = sources('rail strike');
    expect(answer).toMatchObject({
      kind: 'sources',
      outlets: [
        { outlet: 'Harbour Post', best: { article: { outlet: { value: 'Harbour Post' } } } },
      ],
    });
    const silent = answer.kind === 'sources' ? answer.silent : [];
    expect(silent).toEqual(expect.arrayContaining(['Coastline Daily', null]));
    expect(silent).not.toContain('Harbour Post');
  });

  test.for([
    ['quantum computers', null, 'topic-absent'],
    ['rail strike', 'Coastline Daily', 'filtered-out'],
    ['?', null, 'empty-question'],
  ] as const)('answers “%s” of %s with %s', ([topic, outlet, reason]) => {
    expect(sources(topic, outlet)).toMatchObject({ kind: 'no-evidence', reason });
  });

  test('shows a server its own outlets', () => {
    const names = (answer: Answer): readonly unknown[] =>
      answer.kind === 'sources' ? answer.outlets.map(({ outlet }) => outlet) : [];
    expect(names(sources(null))).not.toContain('Millgate Newsletter');
    expect(names(sources(null, null, QUARRY_GUILD))).toContain('Millgate Newsletter');
  });
});

describe('describeCorpus', () => {
  test('counts what is in reach', () => {
    expect(describeCorpus(snapshot, ASKED)).toMatchObject({
      articles: 12,
      outlets: 4,
      published: { first: '2025-02-10', last: '2025-06-10' },
    });
    expect(describeCorpus(snapshot, { ...ASKED, guild: QUARRY_GUILD })).toMatchObject({
      articles: 13,
    });
  });

  test('tells the server’s own articles from those of all, and what it was told of their age', () => {
    expect(describeCorpus(snapshot, ASKED)).toMatchObject({ own: null, readAt: null });
    const asked = { ...ASKED, guild: QUARRY_GUILD, readAt: 1_748_580_250 };
    expect(describeCorpus(snapshot, asked)).toMatchObject({ own: 1, readAt: 1_748_580_250 });
    expect(describeCorpus(snapshot, { ...asked, guild: '900000000000000099' })).toMatchObject({
      articles: 12,
      own: 0,
    });
  });
});
