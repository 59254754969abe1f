import type { Article } from '../corpus/article.ts';
import type { Verbatim } from '../corpus/excerpt.ts';
import type { NamedSpeaker } from '../corpus/speakers/speaker.ts';
import type { DatedMention, Interval } from '../text/date/dated-mention.ts';
import type { IsoDate } from '../text/iso-date.ts';
import type { Polarity, QuotationKind, SourceForm } from '../text/quotation/quotation.ts';
import type { NonEmpty, Span } from '../text/span.ts';
import type { Compared, ComparedGroup, Disagreement, Unquoted, Variant } from './groups/variant.ts';

/** What a citation says of its article. */
export type ArticleReference = Pick<
  Article,
  'id' | 'title' | 'url' | 'outlet' | 'publishedOn' | 'language'
>;

/** A quoted run of whole sentences and where it stands. */
export interface Citation {
  readonly quote: Verbatim;
  /** `article.text.slice(span.start, span.end)` is the quote. */
  readonly span: Span;
  readonly article: ArticleReference;
  /** Present when the sentences are somebody's statement. */
  readonly statement: Statement | null;
  /** Words of the quote that the question asks for, in order; left out where there are none. */
  readonly matched?: readonly Verbatim[];
  readonly score: number;
  /** Present when this is another outlet's version of a statement shown above it. */
  readonly variant?: Variant;
  /** Present at the first version of a statement if others were found, or if its article contradicts itself. */
  readonly disagreements?: readonly Disagreement[];
  /** Present at the first version if more report it than are quoted here. */
  readonly unquoted?: readonly Unquoted[];
}

/** How far from the source's own words another place stands: below them when the count is negative. */
export interface Away {
  readonly unit: 'sentence' | 'paragraph';
  /** 0: the same sentence. */
  readonly count: number;
}

/** Where the article introduces the speaker, when the source's own words do not name them. */
export interface Antecedent {
  readonly words: Verbatim;
  /** The sentence that holds the words, and its place. */
  readonly sentence: Verbatim;
  readonly span: Span;
  readonly away: Away;
}

/** A sentence of another article that gives a speaker a role. */
export interface RoleGiven {
  readonly words: Verbatim;
  readonly sentence: Verbatim;
  readonly span: Span;
  readonly article: ArticleReference;
}

/** How the quoted sentences attribute what they report. */
export interface Statement {
  readonly kind: QuotationKind;
  readonly polarity: Polarity;
  /** Null: the article does not name the speaker, or not surely enough. */
  readonly speaker: NamedSpeaker | null;
  /** The source's own words in the quote, “he”; null when there are none. */
  readonly source: Verbatim | null;
  readonly sourceForm: SourceForm;
  readonly antecedent: Antecedent | null;
  /** Where another article gives the speaker the role by which this one calls them. */
  readonly roleGiven: RoleGiven | null;
  /** The article has a shorter name only; the full one comes from other articles. */
  readonly isNamedElsewhere: boolean;
  /** Measured precision of how the speaker is known, 0–1; 0 when nobody is named. */
  readonly speakerConfidence: number;
  readonly rule: string;
}

export interface TimelineEntry {
  readonly interval: Interval;
  /** The expression that dates the sentence; null when it stands by the article's publication date only. */
  readonly date: EntryDate | null;
  readonly citation: Citation;
  readonly alsoReportedBy: readonly OtherReport[];
}

/** The expression that dates a sentence. */
export interface EntryDate {
  readonly mention: DatedMention;
  readonly words: Verbatim;
}

/** Another outlet's report of an event. */
export interface OtherReport extends Citation {
  /** Its own date; left out when that is the entry's. */
  readonly dated?: EntryDate & { readonly interval: Interval };
}

/** What a search for a timeline went through. */
export interface Searched {
  readonly articles: number;
  /** Sentences on the topic, and those of them with a date. */
  readonly sentences: number;
  readonly dated: number;
  /** What lies nearest to the dates asked for; null without any. */
  readonly nearest: Interval | null;
}

export interface OutletCoverage {
  /** Null: articles whose outlet is unknown. */
  readonly outlet: string | null;
  readonly articles: NonEmpty<ArticleReference>;
  /** Of the articles with a known date. */
  readonly published: { readonly first: IsoDate; readonly last: IsoDate } | null;
  /** Sentences on the topic, or all sentences without a topic. */
  readonly sentences: number;
  /** The best sentence on the topic; null without a topic. */
  readonly best: Citation | null;
}

/** One of several who may be meant. */
export interface ChoosableSpeaker {
  readonly name: string;
  readonly role: string | null;
  /** Statements in the asker's reach. */
  readonly statements: number;
  /** What to fill in for this one. */
  readonly value: string;
}

export type NoEvidenceReason =
  /** There is no article in the asker's reach. */
  | 'empty-corpus'
  /** The question has no word to look for. */
  | 'empty-question'
  /** No passage comes close enough. */
  | 'topic-absent'
  /** The corpus attributes nothing to this speaker. */
  | 'speaker-absent'
  /** The speaker says something, but nothing on this. */
  | 'speaker-not-on-topic'
  /** The words stand in an article, but nobody is reported as saying them. */
  | 'nobody-said'
  /** There is something on the topic, but no sentence of it has a date. */
  | 'nothing-dated'
  /** Statements were found, each by one outlet only. */
  | 'nothing-shared'
  /** Something was found, and the outlet or the dates asked for leave nothing of it. */
  | 'filtered-out';

/** What the articles have of a claim. Never whether it is true. */
export type Verdict =
  | 'word-for-word'
  | 'other-words'
  /** Found, but the article names somebody else than the message. */
  | 'other-speaker'
  /** The article reports it without quotation marks. */
  | 'indirect'
  /** The words stand in an article, and nobody is reported as saying them. */
  | 'nobody'
  | 'absent'
  | 'too-short';

/** How the name that a message gives compares with the article. */
export type Claimed =
  | { readonly kind: 'nobody' }
  /** `name` is as the message has it. */
  | { readonly kind: 'same' | 'other' | 'unknown' | 'unnamed'; readonly name: string };

/** A claim of a message and what the articles have of it. */
export interface Check {
  readonly verdict: Verdict;
  /** As the message has it, without markup. */
  readonly claim: string;
  /** Of what was found; `nobody` without anything found. */
  readonly claimed: Claimed;
  readonly found: FoundClaim | null;
  /** What else reports the statement found; nothing when it is nobody's. */
  readonly versions: readonly Citation[];
  readonly unquoted: readonly Unquoted[];
  readonly disagreements: readonly Disagreement[];
  /** Closest articles when nothing was found. */
  readonly closest: readonly ArticleReference[];
}

/** Where the words of a claim stand, and how they differ. */
export interface FoundClaim {
  /** Null when no more of the article may be quoted in this answer. */
  readonly citation: Citation | null;
  readonly article: ArticleReference;
  /** From the first to the last word found. */
  readonly words: Span;
  /** Other outlets that have the words of the message as they are; null: unknown. */
  readonly sameIn: readonly (string | null)[];
  /** The words as such, whoever says them. */
  readonly wording: 'same' | 'other';
  /** Runs of words, in order, that only the message has. */
  readonly messageOnly: readonly string[];
  /** Runs of words, in order, that only the article has between the first and the last word of the claim. */
  readonly articleOnly: readonly Verbatim[];
  /** Words that the message spells otherwise. */
  readonly misspelt: readonly { readonly message: string; readonly article: Verbatim }[];
  /** Some of the words, not all, stand in quotation marks in the article. */
  readonly isPartlyQuoted: boolean;
  /** The claim is longer than what may be quoted of one article. */
  readonly isCut: boolean;
}

/** All a command can say about the news. Its only words that are not `Verbatim` are names, dates and reasons. */
export type Answer =
  | {
      readonly kind: 'citations';
      /** Best first. */
      readonly citations: NonEmpty<Citation>;
      /** How many there are, the citations here included. */
      readonly total: number;
      /** Words of the question that no quote contains, as typed. */
      readonly missing: readonly string[];
    }
  | {
      readonly kind: 'compare';
      readonly asked: Compared;
      /** Most outlets and disagreements first. */
      readonly groups: NonEmpty<ComparedGroup>;
      /** How many there are, the groups here included. */
      readonly total: number;
      readonly missing: readonly string[];
    }
  | {
      /** Several bear the name that was asked for: one must be chosen. */
      readonly kind: 'speakers';
      /** As typed. */
      readonly asked: string;
      /** Most statements first. */
      readonly speakers: NonEmpty<ChoosableSpeaker>;
    }
  | {
      readonly kind: 'timeline';
      /** By interval, coarse before fine. */
      readonly entries: NonEmpty<TimelineEntry>;
      readonly missing: readonly string[];
    }
  | {
      readonly kind: 'sources';
      readonly topic: string | null;
      /** Most on the topic first; without a topic, most articles first. */
      readonly outlets: NonEmpty<OutletCoverage>;
      /** Outlets in reach that have nothing on the topic. */
      readonly silent: readonly (string | null)[];
      readonly missing: readonly string[];
    }
  | {
      readonly kind: 'about';
      readonly articles: number;
      readonly outlets: number;
      readonly sentences: number;
      readonly statements: number;
      readonly speakers: number;
      readonly published: { readonly first: IsoDate; readonly last: IsoDate } | null;
      /** How many of the articles are the server's own; null outside a server. The others are shared by all. */
      readonly own: number | null;
      /** When the articles were last read, in seconds since 1970; null: nobody tells. */
      readonly readAt: number | null;
      readonly version: string;
    }
  | {
      readonly kind: 'checked';
      /** In the order of the message; empty when it has no words. */
      readonly checks: readonly Check[];
      /** Claims of the message besides these. */
      readonly leftOut: number;
    }
  | {
      readonly kind: 'no-evidence';
      readonly reason: NoEvidenceReason;
      /** The speaker asked for, as typed. */
      readonly speaker: string | null;
      /** Words of the question that no article in reach contains, as typed. */
      readonly missing: readonly string[];
      readonly closest: readonly ArticleReference[];
      /** Left out when it was no timeline that was asked for. */
      readonly searched?: Searched;
    }
  | {
      readonly kind: 'bad-option';
      readonly option: string;
      /** What was typed. */
      readonly value: string;
      readonly problem: 'not-a-date' | 'not-a-choice' | 'phrase-or-speaker' | 'topic-or-speaker';
    };
