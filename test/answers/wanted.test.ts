import { beforeAll, describe, expect, test } from 'vitest';
import { articlesInReach } from '../../src/answers/reach.ts';
import { evidence, readWanted } from '../../src/answers/wanted.ts';
import type { Snapshot } from '../../src/snapshot.ts';
import { ASKED, QUARRY_GUILD, tinySnapshot } from '../support/tiny-corpus.ts';

let snapshot: Snapshot;
beforeAll(async () => {
  snapshot = await tinySnapshot();
});

function weights(text: string, guild: string | null = null): Readonly<Record<string, number>> {
  const reach = articlesInReach(snapshot, { ...ASKED, guild });
  return Object.fromEntries(readWanted(snapshot, reach, text).weights);
}

describe('readWanted', () => {
  test('leaves out words that say nothing of what a question is about', () => {
    expect(weights('What does the ferry actually mean for the harbour?')).toEqual({
      ferry: 1,
      harbour: 2,
    }); // in no article
    expect(weights('what is it about')).not.toEqual({}); // all that there is
  });

  test('makes names and absent words matter more, and absent names most', () => {
    expect(weights('will Quill offer the strike like Napoleon or a walrus')).toEqual({
      Quill: 2,
      offer: 1,
      strike: 1,
      Napoleon: 4,
      walrus: 2,
    });
  });

  test('makes what is counted matter as a name does where no article has it, and only there', () => {
    expect(weights('how many walruses joined the strike')).toMatchObject({
      walruses: 4,
      strike: 1,
    });
    expect(weights('how many strikes')).toEqual({ strikes: 1 });
  });

  test('ranks by all words, those too that say nothing of what is asked for', () => {
    const reach = articlesInReach(snapshot, ASKED);
    const { query, terms } = readWanted(snapshot, reach, 'who made the offer');
    expect(query.map(({ surface }) => surface)).toEqual(['made', 'offer']);
    expect(terms.map(({ surface }) => surface)).toEqual(['offer']);
  });

  test('hears no names in a headline, where every word has a capital', () => {
    expect(weights('Rail Strike Called Off')).toEqual({ Rail: 1, Strike: 1, Called: 1 });
  });

  test('takes for absent what only another server’s articles contain', () => {
    expect(weights('the quarry')).toEqual({ quarry: 2 });
    expect(weights('the quarry', QUARRY_GUILD)).toEqual({ quarry: 1 });
  });
});

describe('evidence', () => {
  test('is the weighed share of what was found', () => {
    const reach = articlesInReach(snapshot, ASKED);
    const wanted = readWanted(snapshot, reach, 'did Quill offer the strike');
    expect(evidence(wanted, { missing: [] })).toBe(1);
    expect(evidence(wanted, { missing: ['Quill'] })).toBe(0.5);
    expect(evidence(wanted, { missing: ['Quill', 'offer', 'strike'] })).toBe(0);
  });
});
