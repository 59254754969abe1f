import { rowOf, type WeightTable } from '../tagger/weight-table.ts';
import type { Role } from '../tagger/label.ts';
import { candidatesOf } from './candidates.ts';
import { describeAlone, describeOwn, describePair, type Linking } from './describe-pair.ts';
import { pairKeys, type Task } from './pair-columns.ts';

/** Partners a piece may have, each with its features; the first is none. */
export interface Options {
  readonly partners: readonly (number | null)[];
  readonly keys: readonly Uint32Array[];
}

const PARTNER_ROLE: Readonly<Record<Task, Role>> = {
  'cue of content': 'cue',
  'source of cue': 'source',
};

export function optionsOf(linking: Linking, index: number, task: Task): Options {
  const partners = candidatesOf(linking.pieces, index, PARTNER_ROLE[task]);
  const own = describeOwn(linking, index);
  const pairs = [
    describeAlone(linking, index, own),
    ...partners.map((partner) => describePair(linking, index, partner, own)),
  ];
  return { partners: [null, ...partners], keys: pairKeys(pairs, task) };
}

export interface Choice {
  readonly partner: number | null;
  /** Its probability among the options, 0–1. */
  readonly share: number;
}

// Against leaving a content without a cue: half a point of token F1 for a tenth of exact F1 (train folds).
const ALONE = 0.5;

/** The best partner by learned weights. */
export function choosePartner(
  linking: Linking,
  index: number,
  task: Task,
  weights: WeightTable,
): Choice {
  const { partners, keys } = optionsOf(linking, index, task);
  const shares = sharesOf(
    keys.map(
      (each, at) => scoreOf(each, weights) - (at === 0 && task === 'cue of content' ? ALONE : 0),
    ),
  );
  let best = 0;
  for (const [at, share] of shares.entries()) if (share > (shares[best] ?? 0)) best = at;
  return { partner: partners[best] ?? null, share: shares[best] ?? 0 };
}

/** Probabilities in proportion to the exponentials of scores. */
export function sharesOf(scores: readonly number[]): readonly number[] {
  const highest = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - highest));
  const sum = raised.reduce((a, b) => a + b, 0);
  return raised.map((each) => each / sum);
}

function scoreOf(keys: Uint32Array, table: WeightTable): number {
  let sum = 0;
  for (const key of keys) {
    const row = rowOf(table, key);
    if (row !== -1) sum += table.weights[row] ?? 0;
  }
  return sum * table.scale;
}
