import { distancesIn } from '../shown-beside.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Citation } from './answer.ts';
import { citeStatement } from './cite.ts';
import { statementsIn, type StatementPlace } from './groups/statements-in.ts';

/** A statement that is not quoted yet: quoting reads the analysis of its article, some 0.1 ms, and few are shown. */
export interface FoundStatement extends StatementPlace {
  /** In `ranked.statement.units`. */
  readonly unit: number;
  readonly score: number;
}

export function citeFound(
  snapshot: Snapshot,
  { article, quotation, score }: FoundStatement,
): Citation {
  return citeStatement(snapshot, article, quotation, score);
}

/** One more than the place of who says it in the registry; 0: nobody is known. */
export function speakerOfFound({ ofStatement }: Snapshot, { unit }: FoundStatement): number {
  return ofStatement.speakers[unit] ?? 0;
}

/** The statements that its citation shows: of one speaker, in one run of sentences. */
export function statementsShown(
  snapshot: Snapshot,
  found: FoundStatement,
): readonly StatementPlace[] {
  const { unit, article } = found;
  const { beside, speakers } = snapshot.ofStatement;
  const bits = beside[unit] ?? 0;
  if (bits === 0) return statementsIn(snapshot, article, citeFound(snapshot, found));
  const { quotations } = snapshot.ranked.statement.units.columns;
  const shown: StatementPlace[] = [];
  for (const distance of distancesIn(bits)) {
    const other = unit + distance;
    if (speakers[other] !== speakers[unit]) continue;
    shown.push({ article, quotation: (quotations[other] ?? 0) - 1 });
  }
  return shown;
}
