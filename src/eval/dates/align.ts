import type { Span } from '../../text/span.ts';

export interface Aligned<G, S> {
  readonly pairs: readonly { readonly gold: G; readonly system: S }[];
  readonly missed: readonly G[];
  readonly spurious: readonly S[];
}

/** Pairs that share characters, those that share most first, each side once. */
export function align<G, S>(
  golds: readonly G[],
  systems: readonly S[],
  goldSpan: (gold: G) => Span,
  systemSpan: (system: S) => Span,
): Aligned<G, S> {
  const candidates = golds.flatMap((gold) =>
    systems.map((system) => ({
      gold,
      system,
      shared: sharedBy(goldSpan(gold), systemSpan(system)),
    })),
  );
  const pairs: { gold: G; system: S }[] = [];
  const used = new Set<G | S>();
  for (const { gold, system, shared } of candidates.toSorted((a, b) => b.shared - a.shared)) {
    if (shared <= 0 || used.has(gold) || used.has(system)) continue;
    used.add(gold).add(system);
    pairs.push({ gold, system });
  }
  return {
    pairs,
    missed: golds.filter((gold) => !used.has(gold)),
    spurious: systems.filter((system) => !used.has(system)),
  };
}

function sharedBy(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}
