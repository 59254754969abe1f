import type { NonEmpty, Span } from '../text/span.ts';

/** What can be ranked: a run of whole sentences, one sentence, or the sentences of one statement. */
export type UnitKind = 'passage' | 'sentence' | 'statement';

export interface Unit {
  /** Index into `Snapshot.articles`. */
  readonly article: number;
  /** What is indexed and may be quoted; never a heading. */
  readonly span: Span;
  /** Indexes into the article's `analysis.sentences`. */
  readonly sentences: NonEmpty<number>;
  /** Index into the article's `analysis.quotations`; null unless the unit is a statement. */
  readonly quotation: number | null;
}

/** Units of one kind, in the order of the articles and of their text. An array of units is one. */
export interface UnitList {
  readonly length: number;
  at(place: number): Unit | undefined;
}
