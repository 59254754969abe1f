import { BestUnits, type SummedUnit } from './best-units.ts';
import { type Bm25Index, idf } from './bm25-index.ts';
import type { PostingRange } from './postings.ts';
import { scaleWeight } from './scale-weight.ts';

interface SumsWanted {
  /** Postings of each term of the query, at most 32, rare terms first: they bring the high sums. */
  readonly ranges: readonly PostingRange[];
  readonly limit: number;
  readonly allowed: Uint8Array | undefined;
}

/** What a search writes on; kept as long as its index, because fresh memory costs more than most searches. */
interface Slate {
  /** By unit: the sum of its weights, and in the lowest bits how many they are. All 0 between searches. */
  readonly sums: Uint32Array;
  /** By where a long list of postings begins. */
  readonly long: Map<number, LongList>;
}

/** Of a list with more postings than there are saturations: each weight is worked out once. */
interface LongList {
  /** By saturation: what is added to the sum of a unit. */
  readonly added: Uint32Array;
  readonly greatest: number;
}

// Weights that round to nothing count too: they tell a unit with the term from one without. Six bits hold 32 weights;
// the sum of as many, at most 2.5 × 10⁵ each, fits above them.
const COUNT_BITS = 6;

// A search is synchronous, so no two write at once.
const slates = new WeakMap<Bm25Index, Slate>();

/** The units with the highest sums of weights, best first, ties by number. */
export function bestSums(
  index: Bm25Index,
  { ranges, limit, allowed }: SumsWanted,
): readonly SummedUnit[] {
  const slate = slateFor(index);
  const { sums } = slate;
  const tops = ranges.map((range) =>
    range.end - range.start < index.saturations.length
      ? addEach(index, range, sums)
      : addKnown(index, range, slate),
  );
  const best = new BestUnits(limit);
  // The most that a unit can have which stands in none of the lists before.
  let reach = 0;
  for (const top of tops) reach += top;
  for (const [place, range] of ranges.entries()) {
    // Most searches end before the lists of frequent terms: half of the work is spared.
    if (reach < best.least) break;
    showUnits(index, range, { sums, allowed, best });
    reach -= tops[place] ?? 0;
  }
  wipe(index, ranges, sums);
  return best.ranked();
}

/** The greatest of the weights that it adds. */
function addEach(index: Bm25Index, { start, end, runs }: PostingRange, sums: Uint32Array): number {
  const { size, documents, counts, bases, saturations } = index;
  const rarity = idf(size, end - start);
  let greatest = 0;
  for (const run of runs) {
    const { base } = run;
    for (let i = run.start; i < run.end; i += 1) {
      const unit = base + (documents[i] ?? 0);
      const grade = (bases[unit] ?? 0) + (counts[i] ?? 0);
      const weight = scaleWeight((saturations[grade] ?? 0) * rarity);
      if (weight > greatest) greatest = weight;
      // Whole numbers, so the order of the terms changes nothing.
      sums[unit] = (sums[unit] ?? 0) + (weight << COUNT_BITS) + 1;
    }
  }
  return greatest;
}

/** The same of a long list. */
function addKnown(index: Bm25Index, range: PostingRange, { sums, long }: Slate): number {
  const { documents, counts, bases } = index;
  const known = long.get(range.start) ?? longList(index, range);
  long.set(range.start, known);
  const { added } = known;
  for (const { base, start, end } of range.runs) {
    for (let i = start; i < end; i += 1) {
      const unit = base + (documents[i] ?? 0);
      sums[unit] = (sums[unit] ?? 0) + (added[(bases[unit] ?? 0) + (counts[i] ?? 0)] ?? 0);
    }
  }
  return known.greatest;
}

function longList(
  { size, documents, counts, bases, saturations }: Bm25Index,
  { start, end, runs }: PostingRange,
): LongList {
  const rarity = idf(size, end - start);
  const added = Uint32Array.from(
    saturations,
    (saturation) => (scaleWeight(saturation * rarity) << COUNT_BITS) + 1,
  );
  let most = 0;
  for (const run of runs) {
    for (let i = run.start; i < run.end; i += 1) {
      const base = bases[run.base + (documents[i] ?? 0)] ?? 0;
      most = Math.max(most, added[base + (counts[i] ?? 0)] ?? 0);
    }
  }
  return { added, greatest: most >>> COUNT_BITS };
}

interface Showing {
  readonly sums: Uint32Array;
  readonly allowed: Uint8Array | undefined;
  readonly best: BestUnits;
}

// Walking the postings again is cheaper than walking all units: most queries touch few. A unit is shown once.
function showUnits(
  { documents }: Bm25Index,
  { runs }: PostingRange,
  { sums, allowed, best }: Showing,
): void {
  let { least } = best;
  for (const { base, start, end } of runs) {
    for (let i = start; i < end; i += 1) {
      const unit = base + (documents[i] ?? 0);
      const counted = sums[unit] ?? 0;
      const sum = counted >>> COUNT_BITS;
      if (sum < least || counted === 0) continue;
      sums[unit] = 0;
      if (allowed !== undefined && allowed[unit] === 0) continue;
      best.show(unit, sum);
      ({ least } = best);
    }
  }
}

function wipe(
  { size, documents }: Bm25Index,
  ranges: readonly PostingRange[],
  sums: Uint32Array,
): void {
  let postings = 0;
  for (const { start, end } of ranges) postings += end - start;
  // Zeros in a row are written ten times as fast as here and there.
  if (postings * 10 > size) {
    sums.fill(0);
    return;
  }
  for (const { runs } of ranges) {
    for (const { base, start, end } of runs)
      for (let i = start; i < end; i += 1) sums[base + (documents[i] ?? 0)] = 0;
  }
}

function slateFor(index: Bm25Index): Slate {
  const known = slates.get(index);
  if (known !== undefined) return known;
  const slate = { sums: new Uint32Array(index.size), long: new Map<number, LongList>() };
  slates.set(index, slate);
  return slate;
}
