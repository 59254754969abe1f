import type { Bm25Index } from './bm25-index.ts';
import { isHeld, type PostingRange } from './postings.ts';

// In ns: looking up one unit in one posting list; marking one posting takes 1.
const LOOK_UP_COST = 25;

/** For each unit one bit a posting list, at most 32: whether the unit stands in the list. */
export function heldTerms(
  index: Bm25Index,
  ranges: readonly PostingRange[],
  units: readonly number[],
): Uint32Array {
  let markCost = index.size / 8;
  for (const { start, end } of ranges) markCost += end - start;
  const lookUpCost = units.length * ranges.length * LOOK_UP_COST;
  return lookUpCost > markCost ? byMarking(index, ranges, units) : byLookUp(index, ranges, units);
}

function byLookUp(
  index: Bm25Index,
  ranges: readonly PostingRange[],
  units: readonly number[],
): Uint32Array {
  return Uint32Array.from(units, (unit) => {
    let held = 0;
    let bit = 1;
    for (const range of ranges) {
      if (isHeld(index, range, unit)) held |= bit;
      bit <<= 1;
    }
    return held;
  });
}

function byMarking(
  { size, documents }: Bm25Index,
  ranges: readonly PostingRange[],
  units: readonly number[],
): Uint32Array {
  const marks = new Uint32Array(size);
  let bit = 1;
  for (const { runs } of ranges) {
    for (const { base, start, end } of runs) {
      for (let i = start; i < end; i += 1) {
        const unit = base + (documents[i] ?? 0);
        marks[unit] = (marks[unit] ?? 0) | bit;
      }
    }
    bit <<= 1;
  }
  return Uint32Array.from(units, (unit) => marks[unit] ?? 0);
}
