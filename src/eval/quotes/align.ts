import type { Grounded } from './common-ground.ts';

export interface Pair {
  readonly gold: Grounded;
  readonly predicted: Grounded;
  /** Common content tokens over all content tokens of the two. */
  readonly jaccard: number;
}

/** Pairs with a common content token, greedily by content Jaccard, each side once. */
export function align(gold: readonly Grounded[], predicted: readonly Grounded[]): readonly Pair[] {
  const candidates: Pair[] = [];
  for (const one of gold) {
    for (const other of predicted) {
      const shared = intersection(one.contentTokens, other.contentTokens);
      if (shared === 0) continue;
      const all = one.contentTokens.size + other.contentTokens.size - shared;
      candidates.push({ gold: one, predicted: other, jaccard: shared / all });
    }
  }
  candidates.sort((a, b) => b.jaccard - a.jaccard);
  const used = new Set<Grounded>();
  return candidates.filter((pair) => {
    if (used.has(pair.gold) || used.has(pair.predicted)) return false;
    used.add(pair.gold).add(pair.predicted);
    return true;
  });
}

export function intersection(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0;
  for (const each of a) if (b.has(each)) count++;
  return count;
}

export function haveSameTokens(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && intersection(a, b) === a.size;
}

/** The tokens that lie in any content. */
export function contentTokens(attributed: readonly Grounded[]): ReadonlySet<number> {
  return new Set(attributed.flatMap((each) => [...each.contentTokens]));
}
