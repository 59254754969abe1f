import type { Verbatim } from '../../corpus/excerpt.ts';
import type { NonEmpty, Span } from '../../text/span.ts';
import type { ArticleReference, Citation } from '../answer.ts';

/** A report of a statement that is not quoted: there is no room, or no more of its article may be quoted. */
export interface Unquoted {
  readonly article: ArticleReference;
  /** As of a version that is shown; what is only possibly the same is not counted. */
  readonly tier: 1 | 2;
}

/** How another version of a statement compares with the first one shown. */
export interface Variant {
  /** 1: same words; 2: other words; 3: possibly the same, another occasion or another person in the office. */
  readonly tier: 1 | 2 | 3;
  /** The words that were compared: of this version, and of the first. */
  readonly here: Verbatim;
  readonly there: Verbatim;
  /** Runs of words of the two sentences that only this one has, and only the first one. */
  readonly onlyHere: readonly Verbatim[];
  readonly onlyThere: readonly Verbatim[];
  /** Which of the two stands in quotation marks; null when both do, or neither. */
  readonly direct: 'here' | 'there' | null;
}

/** Where versions of one statement do not say the same. Nobody says which is right. */
export interface Disagreement {
  /** `polarity`: said here, denied or only asked about there. */
  readonly about: 'number' | 'name' | 'date' | 'strength' | 'polarity';
  /** Some of the sides are only possibly one statement. */
  readonly isPossible: boolean;
  readonly sides: NonEmpty<DisagreementSide>;
}

export interface DisagreementSide {
  readonly article: ArticleReference;
  /** The words that differ; null when this side has none: “currently” against nothing. */
  readonly words: Verbatim | null;
  /** The sentence they stand in, inside quotation marks too; null when no more of the article may be quoted. */
  readonly sentence: Verbatim | null;
  readonly span: Span;
  /** The side is the day of publication, and the sentence reports the statement. */
  readonly isPublication: boolean;
}

/** What was to be compared, as typed. */
export interface Compared {
  readonly topic: string | null;
  readonly speaker: string | null;
}

/** One statement as several outlets report it. */
export interface ComparedGroup {
  /** The words of the first version that the others report too. */
  readonly words: Verbatim;
  /** The first version, then the others. */
  readonly citations: NonEmpty<Citation>;
  /** Outlets that report it, the first version's first; null: unknown. */
  readonly outlets: NonEmpty<string | null>;
  /** The other outlets have the words of the first version; else they report one statement as far as can be told. */
  readonly isSameWords: boolean;
  /** Outlets that report it too and of which no more may be quoted. */
  readonly notQuoted: readonly { readonly outlet: string | null; readonly isDirect: boolean }[];
  /** Outlets that report this speaker or this topic and not this statement. */
  readonly silent: readonly (string | null)[];
  readonly disagreements: readonly Disagreement[];
}
