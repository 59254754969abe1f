import { type Bm25Index, idf } from './bm25-index.ts';
import { scaleWeight } from './scale-weight.ts';

/** Where a term's postings stand in the arrays of an index: half-open, empty for an unknown term. */
export interface PostingRange {
  readonly start: number;
  readonly end: number;
}

type TermOffsets = Pick<Bm25Index, 'terms' | 'offsets'>;

export function postingRange({ terms, offsets }: TermOffsets, term: string): PostingRange {
  const id = terms.get(term);
  if (id === undefined) return { start: 0, end: 0 };
  return { start: offsets[id] ?? 0, end: offsets[id + 1] ?? 0 };
}

/** How many units have the term. */
export function documentFrequency(index: TermOffsets, term: string): number {
  const { start, end } = postingRange(index, term);
  return end - start;
}

/** The weight of a term in a unit, × `WEIGHT_SCALE`, or null when the unit does not have the term. */
export function storedWeight(index: Bm25Index, range: PostingRange, unit: number): number | null {
  const { documents, counts, bases, saturations, size } = index;
  const place = firstFrom(documents, range, unit);
  if (place >= range.end || documents[place] !== unit) return null;
  const grade = (bases[unit] ?? 0) + (counts[place] ?? 0);
  return scaleWeight((saturations[grade] ?? 0) * idf(size, range.end - range.start));
}

/** Whether a unit has the term. */
export function isHeld(index: Bm25Index, range: PostingRange, unit: number): boolean {
  return isHeldAmong(index, range, unit, unit);
}

/** Whether one of the units from `first` to `last`, that one included, has the term. */
export function isHeldAmong(
  { documents }: Bm25Index,
  range: PostingRange,
  first: number,
  last: number,
): boolean {
  const place = firstFrom(documents, range, first);
  return place < range.end && (documents[place] ?? Infinity) <= last;
}

/** The first place of the range whose document is the unit or a later one. */
function firstFrom(documents: Uint32Array, { start, end }: PostingRange, unit: number): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((documents[middle] ?? 0) < unit) low = middle + 1;
    else high = middle;
  }
  return low;
}
