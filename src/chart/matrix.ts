/** How an outlet carries a statement. */
export type CellKind = 'direct' | 'paraphrase' | 'possible';

/** Outlets against statements: who carries which, and all its words. */
export interface Matrix {
  readonly title: string;
  /** One an outlet, from the top. */
  readonly rows: readonly string[];
  /** Statements, numbered from 1 as the reply has them. */
  readonly columns: number;
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly kind: CellKind;
  }[];
  /** What the picture leaves out, in words; null: nothing. */
  readonly note: string | null;
  readonly legend: Readonly<Record<CellKind, string>>;
}

export const CELL_KINDS = ['direct', 'paraphrase', 'possible'] as const;
