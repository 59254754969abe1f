import type { QuotationKind } from '../../text/quotation/quotation.ts';
import { align, type Pair } from './align.ts';
import type { Attributed } from './attributed.ts';
import { ground, type Ground, type Grounded } from './common-ground.ts';

/** Gold and prediction on the same ground, aligned. */
export interface ScoredArticle {
  readonly ground: Ground;
  readonly gold: readonly Grounded[];
  readonly predicted: readonly Grounded[];
  readonly pairs: readonly Pair[];
}

export const ROWS = ['direct', 'mixed', 'indirect', 'all'] as const;
export type Row = (typeof ROWS)[number];

export function scoreArticle(
  laid: Ground,
  gold: readonly Attributed[],
  predicted: readonly Attributed[],
): ScoredArticle {
  const groundedGold = gold.map((each) => ground(each, laid));
  const groundedPredicted = predicted.map((each) => ground(each, laid));
  return {
    ground: laid,
    gold: groundedGold,
    predicted: groundedPredicted,
    pairs: align(groundedGold, groundedPredicted),
  };
}

export function isOf(row: Row, kind: QuotationKind): boolean {
  return row === 'all' || row === kind;
}
