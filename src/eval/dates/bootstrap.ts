import { figuresOf, sum, type Figures } from './figures.ts';
import type { Count } from './count.ts';

const DRAWS = 2000;

export type Range = readonly [low: number, high: number];

/** The middle 95% of a figure over draws of documents with replacement. The same counts give the same range. */
export function rangeOf(counts: readonly Count[], figure: keyof Figures): Range {
  const random = numbersFrom(1);
  const drawn = Array.from({ length: DRAWS }, () => {
    const draw = counts.map(() => counts[Math.floor(random() * counts.length)]);
    return figuresOf(sum(draw.filter((one) => one !== undefined)))[figure];
  }).toSorted((a, b) => a - b);
  return [drawn[Math.floor(DRAWS * 0.025)] ?? 0, drawn[Math.floor(DRAWS * 0.975)] ?? 0];
}

/** Numbers in [0, 1) from a seed: mulberry32 (Tommy Ettinger, 2017). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
