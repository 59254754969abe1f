import { BLOCK, blocksOf, type Bm25Index, idf } from './bm25-index.ts';
import { scaleWeight } from './scale-weight.ts';

/** Where a term's postings stand in the arrays of an index: half-open, empty for an unknown term. */
export interface PostingRange {
  readonly start: number;
  readonly end: number;
  /** The same by block; none for an unknown term. */
  readonly runs: readonly PostingRun[];
}

/** Postings of one block: unit `base + documents[i]` has the term. */
interface PostingRun {
  readonly base: number;
  readonly start: number;
  readonly end: number;
}

type TermOffsets = Pick<Bm25Index, 'size' | 'terms' | 'offsets'>;

export function postingRange({ size, terms, offsets }: TermOffsets, term: string): PostingRange {
  const id = terms.get(term);
  if (id === undefined) return { start: 0, end: 0, runs: [] };
  const blocks = blocksOf(size);
  const first = id * blocks;
  const runs: PostingRun[] = [];
  for (let block = 0; block < blocks; block += 1) {
    const place = first + block;
    const [start, end] = [offsets[place] ?? 0, offsets[place + 1] ?? 0];
    runs.push({ base: block * BLOCK, start, end });
  }
  return { start: offsets[first] ?? 0, end: offsets[first + blocks] ?? 0, runs };
}

/** How many units have the term. */
export function documentFrequency(index: TermOffsets, term: string): number {
  const { start, end } = postingRange(index, term);
  return end - start;
}

/** Whether a unit with the term is such a one; of few or many, no more than it takes are looked at. */
export function someUnit(
  { documents }: Pick<Bm25Index, 'documents'>,
  { runs }: PostingRange,
  isSuch: (unit: number) => boolean,
): boolean {
  return runs.some(({ base, start, end }) => {
    for (let i = start; i < end; i += 1) if (isSuch(base + (documents[i] ?? 0))) return true;
    return false;
  });
}

/** The weight of a term in a unit, × `WEIGHT_SCALE`, or null when the unit does not have the term. */
export function storedWeight(index: Bm25Index, range: PostingRange, unit: number): number | null {
  const { documents, counts, bases, saturations, size } = index;
  const run = range.runs[Math.floor(unit / BLOCK)];
  if (run === undefined) return null;
  const place = firstFrom(documents, run, unit - run.base);
  if (place >= run.end || documents[place] !== unit - run.base) return null;
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
  { runs }: PostingRange,
  first: number,
  last: number,
): boolean {
  for (let block = Math.floor(first / BLOCK); block * BLOCK <= last; block += 1) {
    const run = runs[block];
    if (run === undefined) return false;
    const place = firstFrom(documents, run, first - run.base);
    if (place < run.end && run.base + (documents[place] ?? 0) <= last) return true;
  }
  return false;
}

/** The first place of the run whose number is this or a later one. */
function firstFrom(documents: Uint16Array, { start, end }: PostingRun, number: number): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((documents[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
