import { COMMON_TERMS } from './common-terms.ts';

// A term of no list is met in one sentence of two thousand, or less often.
const RARE = 0.0005;
// What every second sentence holds tells nothing; beyond this share a term counts a tenth.
const EVERYWHERE = 0.05;
const LEAST = 0.1;

const WEIGHTS: ReadonlyMap<string, number> = new Map(
  COMMON_TERMS.flatMap(({ share, terms }) => {
    const weight = Math.max(LEAST, Math.log(EVERYWHERE / share) / Math.log(EVERYWHERE / RARE));
    return terms
      .trim()
      .split(/\s+/u)
      .map((term) => [term, weight] as const);
  }),
);

/** How much a term tells two statements apart, 0.1–1. */
export function termWeight(term: string): number {
  return WEIGHTS.get(term) ?? 1;
}
