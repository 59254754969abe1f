import { describe, expect, test } from 'vitest';
import { decodeModel } from '../../../src/text/quotation/model/decode-model.ts';
import { rowOf, type WeightRows } from '../../../src/text/quotation/tagger/weight-table.ts';
import { encodeModel } from '../../../src/train/quotes/encode-model.ts';
import { shrink } from '../../../src/train/quotes/shrink.ts';

const rows = (keys: readonly number[], weights: readonly number[], width: number): WeightRows => ({
  keys: Uint32Array.from(keys),
  weights: Float32Array.from(weights),
  width,
  scale: 1,
});

describe('encodeModel', () => {
  test('writes what decodeModel reads', () => {
    const state = shrink(rows([3, 0xfffffff0], [1, -2], 1), 0);
    const none = shrink(rows([], [], 1), 0);
    const classes = new Map([
      [900, 5],
      [7, 1],
    ]);
    const learned = { classes, state, edge: none, links: none, precision: none };
    const model = decodeModel(encodeModel(learned));
    expect(model.classes).toEqual(classes);
    const weightOf = (key: number): number =>
      (model.state.weights[rowOf(model.state, key)] ?? 0) * model.state.scale;
    expect(weightOf(3)).toBeCloseTo(1, 1);
    expect(weightOf(0xfffffff0)).toBeCloseTo(-2, 1);
    expect(rowOf(model.edge, 3)).toBe(-1);
  });
});

describe('shrink', () => {
  test('leaves out rows without a weight of the least size', () => {
    const { keys, weights } = shrink(rows([1, 2], [0.01, 0.02, -1, 0.01], 2), 0.1);
    expect([...keys]).toEqual([2]);
    expect([...weights]).toEqual([-127, 1]);
  });
});
