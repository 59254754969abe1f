import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestLabels } from '../../../../src/text/quotation/tagger/best-labels.ts';
import { beginOf, LABEL_COUNT, mayFollow } from '../../../../src/text/quotation/tagger/label.ts';
import { EDGE_COUNT, type Lattice } from '../../../../src/text/quotation/tagger/lattice.ts';
import { marginals } from '../../../../src/text/quotation/tagger/marginals.ts';

const lattices: fc.Arbitrary<Lattice> = fc.integer({ min: 1, max: 4 }).chain((length) => {
  const scores = (count: number): fc.Arbitrary<Float64Array> =>
    fc
      .array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: count, maxLength: count })
      .map((list) => Float64Array.from(list));
  return fc.record({
    length: fc.constant(length),
    state: scores(length * LABEL_COUNT),
    edge: scores(length * EDGE_COUNT),
  });
});

/** All labellings that the labels allow, each with its score. */
function allOf({
  length,
  state,
  edge,
}: Lattice): readonly (readonly [readonly number[], number])[] {
  let all: readonly (readonly [readonly number[], number])[] = [[[], 0]];
  for (let at = 0; at < length; at++) {
    all = all.flatMap(([labels, score]) =>
      Array.from({ length: LABEL_COUNT }, (_, label) => label)
        .filter((label) => mayFollow(labels.at(-1) ?? 0, label))
        .map((label) => {
          const before = labels.at(-1);
          const pair =
            before === undefined ? 0 : (edge[at * EDGE_COUNT + before * LABEL_COUNT + label] ?? 0);
          return [
            [...labels, label],
            score + (state[at * LABEL_COUNT + label] ?? 0) + pair,
          ] as const;
        }),
    );
  }
  return all;
}

describe('bestLabels', () => {
  test('finds what trying them all finds', () => {
    fc.assert(
      fc.property(lattices, (lattice) => {
        const best = Math.max(...allOf(lattice).map(([, score]) => score));
        const found = [...bestLabels(lattice)];
        const score = allOf(lattice).find(([labels]) => labels.join() === found.join())?.[1];
        expect(score).toBeCloseTo(best, 6);
      }),
      { numRuns: 30 },
    );
  });

  test('keeps a begun role going where its words say so', () => {
    const [begins, goesOn] = [beginOf('content'), beginOf('content') + 1];
    const state = new Float64Array(2 * LABEL_COUNT);
    state[begins] = 1;
    state[LABEL_COUNT + goesOn] = 1;
    const labels = bestLabels({ length: 2, state, edge: new Float64Array(2 * EDGE_COUNT) });
    expect([...labels]).toEqual([begins, goesOn]);
  });
});

describe('marginals', () => {
  test('are what counting them all gives', () => {
    fc.assert(
      fc.property(lattices, (lattice) => {
        const all = allOf(lattice).map(([labels, score]) => [labels, Math.exp(score)] as const);
        const sum = all.reduce((total, [, weight]) => total + weight, 0);
        const { state } = marginals(lattice);
        const last = lattice.length - 1;
        for (let label = 0; label < LABEL_COUNT; label++) {
          const share = all
            .filter(([labels]) => labels[last] === label)
            .reduce((total, [, weight]) => total + weight / sum, 0);
          expect(state[last * LABEL_COUNT + label]).toBeCloseTo(share, 6);
        }
      }),
      { numRuns: 30 },
    );
  });
});
