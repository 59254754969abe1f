import type { Paragraph } from './paragraph.ts';

/** A query and how relevant which documents are to it; documents that are left out are not. */
interface JudgedQuery {
  readonly text: string;
  readonly grades: ReadonlyMap<number, number>;
}

export interface JudgedSet {
  readonly name: string;
  readonly documents: readonly Paragraph[];
  readonly queries: readonly JudgedQuery[];
}
