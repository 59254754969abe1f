import { describe, expect, test } from 'vitest';
import { passageSource } from '../../src/eval/retrieval/passage-source.ts';
import { queryTerms } from '../../src/retrieval/analyser.ts';
import { bestSentences } from '../../src/retrieval/best-sentences.ts';
import { expectedAnswer } from '../../src/retrieval/expected-answer.ts';
import { rankPassages } from '../../src/retrieval/rank-passages.ts';

const FILLER = ['The mayor opened a bridge.', 'A quarry closed.', 'The council met.'];

/** The sentences that are chosen from one passage beside others that say nothing of the question. */
function chosen(passage: string, question: string): readonly string[] {
  const texts = [passage, ...FILLER];
  const source = passageSource(texts.map((text, article) => ({ text, article, title: null })));
  const query = queryTerms(question);
  const hits = rankPassages(source, query, { limit: 1 });
  const best = bestSentences(source, { query, expected: expectedAnswer(question) }, hits);
  return best.map(({ unit }) => {
    const found = source.sentence.units.at(unit);
    return found === undefined ? '' : source.textOf(found);
  });
}

describe('bestSentences', () => {
  test('prefers words side by side', () => {
    const passage = 'The strike of rail stopped a ferry. The rail strike stopped a ferry.';
    expect(chosen(passage, 'rail strike')).toEqual([
      'The rail strike stopped a ferry.', // as the question has them
      'The strike of rail stopped a ferry.', // first in the text
    ]);
  });

  test('prefers a sentence that goes on about what the one before it names', () => {
    const passage = 'Ferries paint well. The ship sank. Lighthouses are old. The ship sank.';
    expect(chosen(passage, 'which ferries sank').slice(0, 3)).toEqual([
      'Ferries paint well.', // the rarer word
      'The ship sank.', // after it
      'The ship sank.', // after lighthouses
    ]);
  });

  test('prefers a time where one is asked for, and only there', () => {
    const passage = 'The lighthouse was built on rock. The lighthouse was built in 1961.';
    expect(chosen(passage, 'when was the lighthouse built')[0]).toContain('1961');
    expect(chosen(passage, 'who built the lighthouse')[0]).toContain('rock');
  });

  test('leaves out sentences without a word of the question', () => {
    expect(chosen('The ferry sank. Nobody was hurt.', 'ferry')).toEqual(['The ferry sank.']);
    expect(chosen('The ferry sank.', 'submarine')).toEqual([]);
  });
});
