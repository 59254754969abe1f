import { beforeAll, describe, expect, test } from 'vitest';
import { citationsOf } from '../../src/answers/citations-of.ts';
import { contextOf } from '../../src/answers/context-of.ts';
import { citeSentence } from '../../src/answers/cite.ts';
import { findWhoSaid } from '../../src/answers/who-said.ts';
import type { Snapshot } from '../../src/snapshot.ts';
import { ASKED, tinySnapshot } from '../support/tiny-corpus.ts';

let snapshot: Snapshot;
beforeAll(async () => {
  snapshot = await tinySnapshot();
});

/** Every sentence of every article that may be quoted. */
function everySentence() {
  return snapshot.articles.flatMap(({ analysis }, place) => {
    const body = analysis.sentences.filter(({ isHeading }) => !isHeading);
    return body.map((sentence, number) => ({ place, body, number, sentence }));
  });
}

describe('contextOf', () => {
  test('gives the sentences beside a quote, word for word, and its place among them', () => {
    for (const { place, body, number, sentence } of everySentence()) {
      const context = contextOf(snapshot, citeSentence(snapshot, place, sentence, 1));
      const text = snapshot.articles[place]?.article.text ?? '';
      expect(context.place).toEqual({ first: number + 1, last: number + 1, of: body.length });
      for (const [neighbour, beside] of [
        [context.before, body[number - 1]],
        [context.after, body[number + 1]],
      ] as const) {
        expect(neighbour?.citation.quote).toBe(
          beside === undefined ? undefined : text.slice(beside.start, beside.end),
        );
        if (neighbour === null) continue;
        const { start, end } = neighbour.citation.span;
        expect(text.slice(start, end)).toBe(neighbour.citation.quote);
        expect(neighbour.isSameParagraph).toBe(beside?.paragraph === sentence.paragraph);
        // Nobody is said to say what merely stands beside a statement.
        expect(neighbour.citation.statement).toBeNull();
      }
    }
  });

  test('has nothing before the first sentence and nothing after the last', () => {
    const all = everySentence();
    const [first] = all;
    if (first === undefined) throw new RangeError('Cannot find a sentence');
    const last = first.body.at(-1) ?? first.sentence;
    expect(contextOf(snapshot, citeSentence(snapshot, 0, first.sentence, 1)).before).toBeNull();
    expect(contextOf(snapshot, citeSentence(snapshot, 0, last, 1)).after).toBeNull();
  });

  test('counts all sentences of a statement of several', () => {
    const answer = findWhoSaid(
      snapshot,
      { phrase: 'strike', speaker: null, quotedOnly: false, outlet: null, from: null, to: null },
      ASKED,
    );
    for (const citation of citationsOf(answer)) {
      const { first, last, of } = contextOf(snapshot, citation).place;
      expect(first).toBeGreaterThan(0);
      expect(last).toBeGreaterThanOrEqual(first);
      expect(last).toBeLessThanOrEqual(of);
    }
  });
});
