import type { Span } from './span.ts';

export interface Token extends Span {
  /** Universal part of speech (UPOS) as wink-nlp tags it: NOUN, PROPN, VERB, PUNCT … */
  readonly tag: string;
  /** Lower-cased form. */
  readonly lower: string;
  /** Base form of wink-nlp: “says” → “say”. */
  readonly lemma: string;
}

/** One run between quotation marks, marks included. Single quotation marks open none. */
export interface QuoteRegion extends Span {
  /** False when the paragraph ends before a closing mark. */
  readonly closed: boolean;
}

/** A run of text without a line break, without the white space around it. */
export interface Paragraph extends Span {
  /** Headings begin with `## ` and are never quoted. */
  readonly kind: 'body' | 'heading';
  readonly tokens: readonly Token[];
  /** In order; together they hold all of the paragraph but the white space between them. */
  readonly sentences: readonly Span[];
  readonly regions: readonly QuoteRegion[];
}

export interface SegmentedText {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
}
