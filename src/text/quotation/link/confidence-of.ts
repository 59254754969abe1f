import type { RuleName } from '../confidence.ts';
import { hashWord } from '../tagger/hash.ts';
import { rowOf, type WeightTable } from '../tagger/weight-table.ts';

/** By what the precision of an attribution is measured. */
export interface Evidence {
  readonly rule: RuleName;
  readonly isQuoted: boolean;
  /** How sure its links are; null when only the rules find it. */
  readonly share: number | null;
}

/** The bins an attribution belongs to, the narrowest first. */
export function binsOf({ rule, isQuoted, share }: Evidence): readonly string[] {
  const kind = isQuoted ? 'quoted' : 'unquoted';
  return [`${rule} ${kind} ${marginOf(share)}`, `any ${kind} ${marginOf(share)}`, `any ${kind}`];
}

function marginOf(share: number | null): string {
  if (share === null) return 'unlinked';
  if (share >= 0.97) return 'sure';
  if (share >= 0.85) return 'likely';
  return share >= 0.6 ? 'open' : 'doubtful';
}

/** The precision measured for the narrowest bin that had enough cases, or the rule's own. */
export function confidenceOf(evidence: Evidence, measured: WeightTable, otherwise: number): number {
  for (const bin of binsOf(evidence)) {
    const row = rowOf(measured, hashWord(bin));
    if (row !== -1) return (measured.weights[row] ?? 0) * measured.scale;
  }
  return otherwise;
}
