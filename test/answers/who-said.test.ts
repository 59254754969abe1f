import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { NO_FILTERS } from '../../src/answers/reach.ts';
import { type WhoSaid, findWhoSaid } from '../../src/answers/who-said.ts';
import type { Snapshot } from '../../src/snapshot.ts';
import { ASKED, QUARRY_GUILD, day, tinySnapshot } from '../support/tiny-corpus.ts';

let snapshot: Snapshot;
beforeAll(async () => {
  snapshot = await tinySnapshot();
});

function whoSaid(question: Partial<WhoSaid>, guild: string | null = null): Answer {
  const whole = { phrase: null, speaker: null, quotedOnly: false, ...NO_FILTERS, ...question };
  return findWhoSaid(snapshot, whole, { ...ASKED, guild });
}

function speakers(answer: Answer): readonly (string | null)[] {
  if (answer.kind !== 'citations')
    return [answer.kind === 'no-evidence' ? answer.reason : answer.kind];
  return answer.citations.map(({ statement }) => statement?.speaker?.name ?? null);
}

function articles(answer: Answer): readonly string[] {
  return answer.kind === 'citations' ? answer.citations.map(({ article }) => article.id) : [];
}

describe('findWhoSaid', () => {
  test('puts the statement with the phrase as typed before others with its words', () => {
    const answer = whoSaid({ phrase: 'still time' });
    expect(speakers(answer)[0]).toBe('Tomas Brandt');
  });

  test('finds a phrase whatever the letter case and the marks', () => {
    expect(speakers(whoSaid({ phrase: 'we WILL not "sell" the port!' }))[0]).toBe('Ines Albrecht');
  });

  test('lists what somebody said, newest first, undated last', () => {
    const answer = whoSaid({ speaker: 'Ines Albrecht' });
    expect(new Set(speakers(answer))).toEqual(new Set(['Ines Albrecht']));
    expect([...new Set(articles(answer))]).toEqual([
      'shared/northgate-radio-interview', // 25 May
      'shared/harbour-post-bridge-reopens', // 2 April
    ]);
  });

  test('knows a speaker by surname and by role', () => {
    expect(speakers(whoSaid({ speaker: 'quill', phrase: 'promises' }))).toEqual(['Marta Quill']);
    expect(new Set(speakers(whoSaid({ speaker: 'the transport minister' })))).toEqual(
      new Set(['Tomas Brandt']),
    );
  });

  test('keeps two people with one surname apart, and names neither for the bare surname', () => {
    expect(speakers(whoSaid({ phrase: 'There is no money left' }))).toEqual([null]);
    expect(speakers(whoSaid({ speaker: 'Ida Hale', phrase: 'money' }))).toEqual([
      'speaker-not-on-topic',
    ]);
  });

  test.for([
    [{ speaker: 'Winston Churchill' }, 'speaker-absent'],
    [{ speaker: 'Marta Quill', phrase: 'lighthouse' }, 'speaker-not-on-topic'],
    [{ phrase: 'quantum computers' }, 'topic-absent'],
    [{ phrase: 'Saturday market moves to Southquay' }, 'nobody-said'], // the outlet's own sentence
    [{ phrase: '?' }, 'empty-question'],
    [{ speaker: 'Wim Tarrant' }, 'speaker-absent'], // another server's article
    [{}, 'bad-option'],
  ] as const)('answers %o with %s', ([question, reason]) => {
    expect(speakers(whoSaid(question))).toEqual([reason]);
  });

  test('hears a server’s own speakers in that server only', () => {
    expect(speakers(whoSaid({ speaker: 'Wim Tarrant' }, QUARRY_GUILD))).toEqual(
      expect.arrayContaining(['Wim Tarrant']),
    );
  });

  test('shows a denial as one', () => {
    const answer = whoSaid({ phrase: 'crews had dumped waste in the bay' });
    expect(answer).toMatchObject({ citations: [{ statement: { polarity: 'denied' } }] });
  });

  test('narrows by outlet, days and quotation marks, without changing a score', () => {
    const all = whoSaid({ phrase: 'strike' });
    const narrow = whoSaid({ phrase: 'strike', outlet: 'harbour post', to: day('2025-05-15') });
    expect(articles(narrow)).toEqual(
      articles(all).filter((id) => id === 'shared/harbour-post-rail-strike'),
    );
    const scores = (answer: Answer): readonly number[] =>
      answer.kind === 'citations'
        ? answer.citations
            .filter(({ article }) => article.id.includes('post-rail-strike'))
            .map(({ score }) => score)
        : [];
    expect(scores(narrow)).toEqual(scores(all));
    const quoted = whoSaid({ speaker: 'Ines Albrecht', quotedOnly: true });
    expect(
      quoted.kind === 'citations' && quoted.citations.every(({ quote }) => /[“"]/.test(quote)),
    ).toBe(true);
  });

  test('tells that the filters left nothing', () => {
    expect(speakers(whoSaid({ phrase: 'strike', from: day('2025-06-01') }))).toEqual([
      'filtered-out',
    ]);
  });
});
