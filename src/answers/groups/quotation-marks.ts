import type { Snapshot } from '../../snapshot.ts';
import type { QuotationKind } from '../../text/quotation/quotation.ts';
import type { StatementPlace } from './statements-in.ts';

/** Whether all words of a statement stand in quotation marks. */
export function isDirect(snapshot: Snapshot, place: StatementPlace): boolean {
  return kindOf(snapshot, place) === 'direct';
}

/** Whether any do. */
export function isQuoted(snapshot: Snapshot, place: StatementPlace): boolean {
  return kindOf(snapshot, place) !== 'indirect';
}

const KINDS = ['indirect', 'mixed', 'direct'] as const satisfies readonly QuotationKind[];

function kindOf(snapshot: Snapshot, place: StatementPlace): QuotationKind | undefined {
  const unit = unitOf(snapshot, place);
  if (unit !== null) return KINDS[snapshot.ofStatement.quoted[unit] ?? 0];
  // What stands in a heading is no unit.
  return snapshot.articles[place.article]?.analysis.quotations[place.quotation]?.kind;
}

/** The place in `ranked.statement.units`, which are in the order of articles and quotations. */
function unitOf({ ranked }: Snapshot, { article, quotation }: StatementPlace): number | null {
  const { articles, quotations } = ranked.statement.units.columns;
  let low = 0;
  let high = articles.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const held = articles[middle] ?? 0;
    const isBefore = held < article || (held === article && (quotations[middle] ?? 0) <= quotation);
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return articles[low] === article && quotations[low] === quotation + 1 ? low : null;
}
