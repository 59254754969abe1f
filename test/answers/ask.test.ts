import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { answerQuestion } from '../../src/answers/ask.ts';
import type { Snapshot } from '../../src/snapshot.ts';
import { ASKED, QUARRY_GUILD, tinySnapshot } from '../support/tiny-corpus.ts';

let snapshot: Snapshot;
beforeAll(async () => {
  snapshot = await tinySnapshot();
});

function ask(question: string, guild: string | null = null): Answer {
  return answerQuestion(snapshot, question, { ...ASKED, guild });
}

/** The quotes of an answer, or why there is none. */
function said(answer: Answer): readonly string[] {
  if (answer.kind === 'citations') return answer.citations.map(({ quote }) => quote.slice(0, 40));
  return [answer.kind === 'no-evidence' ? answer.reason : answer.kind];
}

describe('answerQuestion', () => {
  test.for([
    ['How did the council vote on the libraries?', 'The town council voted by 11 to 9 on Mon'],
    ['When was the lighthouse built?', 'The lighthouse on Gull Rock was built in'],
    ['what did repairs of the bridge cost', 'The mayor said repairs had cost 38 milli'],
    ['Why did the first trial of the ferry fail?', 'A first trial on 28 May failed because o'],
  ] as const)('answers “%s”', ([question, first]) => {
    expect(said(ask(question))[0]).toBe(first);
  });

  test.for([
    [
      'What did Marta Quill say about promises?',
      '“We have waited two years for a fair off',
      'Marta Quill',
    ],
    [
      'what did the mayor say about the port?',
      '“We will not sell the port,” she answere',
      'Ines Albrecht',
    ],
    ['Who said there is still time?', '“There is still time,” he said.', 'Tomas Brandt'],
    [
      'Did Bea Tamm say that prices were up?',
      'Tamm said prices were “up ~5% on 2024, *',
      'Bea Tamm',
    ],
  ] as const)('answers “%s” with what they said', ([question, first, speaker]) => {
    const answer = ask(question);
    expect(said(answer)[0]).toBe(first);
    const [citation] = answer.kind === 'citations' ? answer.citations : [];
    expect(citation?.statement?.speaker?.name).toBe(speaker);
  });

  test.for([
    ['Will it snow at the weekend?', 'topic-absent'], // nobody writes of snow
    ['Who won the football cup in Reykjavik?', 'topic-absent'],
    ['What did Marta Quill say about the lighthouse?', 'speaker-not-on-topic'], // hers are of the strike
    ['What did the mayor of Reykjavik say?', 'speaker-absent'],
    ['What did Anselm Roy say about the storm?', 'speaker-absent'], // his daughter tells what he spoke of
    ['When does the quarry close?', 'topic-absent'], // another server's article
    ['...', 'empty-question'],
  ] as const)('answers “%s” with %s', ([question, reason]) => {
    expect(said(ask(question))).toEqual([reason]);
  });

  test('reads a server’s own articles for that server only', () => {
    expect(said(ask('When does the quarry close?', QUARRY_GUILD))[0]).toBe(
      'The quarry at Millgate will close on 31 ',
    );
  });

  test('names the words of the question that no quote contains', () => {
    const answer = ask('Why did the first trial of the ferry fail horribly?');
    expect(answer).toMatchObject({ kind: 'citations', missing: ['horribly'] });
  });

  test('offers the closest articles and the words that no article contains when it refuses', () => {
    expect(ask('Which walrus painted the bridge purple?')).toMatchObject({
      kind: 'no-evidence',
      missing: ['walrus', 'painted', 'purple'],
      closest: [{ id: expect.stringContaining('bridge') }, {}],
    });
  });
});
