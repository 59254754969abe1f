import type { NonEmpty, Span } from '../span.ts';

/** All, some or none of the content's letters and digits stand inside quotation marks. */
export type QuotationKind = 'direct' | 'mixed' | 'indirect';

/** What the cue does with the content. A denial is never the claim it denies. */
export type Polarity = 'said' | 'denied' | 'asked' | 'not-said';

/** Speech: said, asked, denied, called. Thought: believes, wants, fears, sees, plans. */
export type Act = 'speech' | 'thought';

/** What the source's own words are: “Ms Hale”, “she”, “a union official”, “who”, nothing. */
export type SourceForm = 'name' | 'pronoun' | 'nominal' | 'relative' | 'none';

/** How we know the person behind the source's words. */
export type SpeakerVia = 'name' | 'alias' | 'pronoun' | 'role';

/** The person of this article who speaks. */
export interface Attributed {
  /** Index into `Analysis.people`. */
  readonly person: number;
  readonly via: SpeakerVia;
  /** Where the article introduces the person, when the source's own words do not name them. */
  readonly antecedent: Span | null;
  /** Points between the person and the next candidate; `CERTAIN` when the words leave no choice. */
  readonly margin: number;
}

/** Source, cue and content (Pareti 2016, “PARC 3.0”), before anybody asks who the source is. */
export interface Attribution {
  readonly kind: QuotationKind;
  /** More than one when the cue interrupts what was said. Quotation marks belong to it. */
  readonly content: NonEmpty<Span>;
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  /** The quoted runs inside the content, marks included. */
  readonly quoted: readonly Span[];
  /** The whole sentences that hold source, cue and content: what a reader is shown. */
  readonly sentences: NonEmpty<Span>;
  readonly sourceForm: SourceForm;
  readonly polarity: Polarity;
  readonly act: Act;
  /** Measured precision of what is found in this way and as surely, 0–1. */
  readonly confidence: number;
  /** The rule that agrees on the cue, or `tagger`. */
  readonly rule: string;
}

export interface Quotation extends Attribution {
  /** Null: the article does not say who, or not surely enough. */
  readonly speaker: Attributed | null;
}
