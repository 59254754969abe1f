import type { Bm25Index, Bm25Parameters } from './bm25-index.ts';

/** How many postings have each count, by the length of their unit: changed by whoever adds and removes postings. */
export type GradeCounter = Map<number, (number | undefined)[]>;

/** By count: how many postings of units of this length have it. */
export function postingsOfLength(counter: GradeCounter, length: number): (number | undefined)[] {
  const known = counter.get(length) ?? [];
  counter.set(length, known);
  return known;
}

interface Grades {
  readonly saturations: Bm25Index['saturations'];
  /** By length: what is added to a count to find its saturation. */
  readonly bases: readonly (number | undefined)[];
  readonly greatestCount: number;
}

/** By length, for each count up to the greatest that units of the length have. */
export function gradesOf(
  counter: GradeCounter,
  { k1, b }: Bm25Parameters,
  averageLength: number,
): Grades {
  const saturations = [0];
  const bases: number[] = [];
  let greatestCount = 0;
  for (const [length, postings] of [...counter].sort(([one], [other]) => one - other)) {
    const greatest = postings.findLastIndex((each) => each !== undefined && each > 0);
    // The same operations in the same order as wink's, so that the last bit agrees.
    const normal = 1 - b + b * (length / averageLength);
    bases[length] = saturations.length - 1;
    for (let count = 1; count <= greatest; count += 1)
      saturations.push((count * (k1 + 1)) / (k1 * normal + count));
    greatestCount = Math.max(greatestCount, greatest);
  }
  return { saturations: Float64Array.from(saturations), bases, greatestCount };
}
