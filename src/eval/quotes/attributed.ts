import type { Span } from '../../text/span.ts';

/** What the gold and a prediction have in common. */
export interface Attributed {
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
}

/** One event of an annotator's file. */
export interface GoldAttributed extends Attributed {
  /** “E1” */
  readonly id: string;
}

export interface GoldArticle {
  readonly name: string;
  readonly text: string;
  /** One list an annotator, in the order of their file names; most articles have one. */
  readonly annotations: readonly (readonly GoldAttributed[])[];
  /** The file of each annotation. */
  readonly files: readonly string[];
}
