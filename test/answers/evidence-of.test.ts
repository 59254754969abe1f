import { beforeAll, describe, expect, test } from 'vitest';
import { citationsOf } from '../../src/answers/citations-of.ts';
import { evidenceOf } from '../../src/answers/evidence-of.ts';
import { findTimeline } from '../../src/answers/timeline.ts';
import { findWhoSaid } from '../../src/answers/who-said.ts';
import type { Snapshot } from '../../src/snapshot.ts';
import { ASKED, QUARRY_GUILD, tinySnapshot } from '../support/tiny-corpus.ts';

let snapshot: Snapshot;
beforeAll(async () => {
  snapshot = await tinySnapshot();
});

function whoSaid(phrase: string | null, speaker: string | null) {
  const wanted = { phrase, speaker, quotedOnly: false, outlet: null, from: null, to: null };
  return findWhoSaid(snapshot, wanted, ASKED);
}

describe('evidenceOf', () => {
  test('gives the words that report a statement, which stand inside its quote', () => {
    const answer = whoSaid('strike', null);
    const cues = citationsOf(answer).map((citation) => {
      const { cue } = evidenceOf(snapshot, answer, citation, ASKED);
      for (const words of cue) expect(citation.quote).toContain(words);
      return cue.join(' ');
    });
    expect(cues.some((cue) => cue !== '')).toBe(true);
  });

  test('tells of forms in articles that the asker may read, and of no others', () => {
    const everybody = [...snapshot.speakers.speakers].map(({ name }) => name);
    const folders = (guild: string | null): ReadonlySet<string> =>
      new Set(
        everybody.flatMap((speaker) => {
          const answer = whoSaid(null, speaker);
          return citationsOf(answer).flatMap((citation) =>
            evidenceOf(snapshot, answer, citation, { guild }).merges.map(({ folder }) => folder),
          );
        }),
      );
    expect([...folders(null)]).toEqual(['shared']);
    for (const folder of folders(QUARRY_GUILD)) expect(['shared', QUARRY_GUILD]).toContain(folder);
  });

  test('gives what the day of an entry is counted from', () => {
    const answer = findTimeline(snapshot, 'rail strike', {}, ASKED);
    if (answer.kind !== 'timeline') throw new RangeError('Cannot find a timeline');
    for (const { citation, date, interval } of answer.entries) {
      const { dated } = evidenceOf(snapshot, answer, citation, ASKED);
      expect(dated).toMatchObject({ date, interval });
      if (date?.mention.anchor?.of === 'text') expect(dated?.anchor).not.toBeNull();
      if (date?.mention.cue != null) expect(citation.quote).toContain(dated?.cue);
    }
  });

  test('knows of no date where none was asked for', () => {
    const answer = whoSaid('strike', null);
    for (const citation of citationsOf(answer))
      expect(evidenceOf(snapshot, answer, citation, ASKED).dated).toBeNull();
  });
});
