import type { Variant } from '../answers/groups/variant.ts';
import type { Ground } from '../answers/groups/grouping-evidence.ts';
import type { MergeKind } from '../corpus/speakers/speaker.ts';
import type { ReportFate } from '../operations/report-desk.ts';
import type { DatedMention } from '../text/date/dated-mention.ts';
import type { Polarity, QuotationKind } from '../text/quotation/quotation.ts';

/** On the buttons of an answer; Discord's most is 80 units. */
interface StepButtonPhrases {
  readonly previous: string;
  readonly next: string;
  readonly context: string;
  readonly evidence: string;
  readonly share: string;
  readonly report: string;
  readonly again: string;
  /** Of several on a page, from 1. */
  quote(place: number): string;
  /** A moderator has dealt with this one of several reports. */
  done(place: number): string;
}

/** Short sentences for what a button cannot do. */
interface StepSentences {
  /** The articles are others now, and the answer is too. */
  readonly changed: string;
  readonly questionGone: string;
  sharedBy(name: string): string;
  readonly mayNotShare: string;
  /** Something beside a quote is left out. */
  readonly noRoom: string;
}

export interface ContextPhrases {
  before(isSameParagraph: boolean): string;
  after(isSameParagraph: boolean): string;
  /** Sentences of the article, from 1, both ends included. */
  quote(first: number, last: number, of: number): string;
  readonly isFirst: string;
  readonly isLast: string;
}

/** Why two outlets' versions stand together, or beside each other. */
export interface JoinedPhrases {
  readonly heading: Readonly<Record<Variant['tier'], (outlet: string) => string>>;
  /** Words of the quote, and of the other version. */
  compared(here: string, there: string): string;
  readonly ground: Readonly<Record<Ground, string>>;
  /** No ground of their own: each is joined with a third version. */
  readonly throughAnother: string;
  /** What both are about, as either has it. */
  shared(words: readonly (readonly [string, string])[]): string;
  /** 0–1. */
  likeness(score: number): string;
}

export interface EvidencePhrases {
  /** Nobody is shown as its speaker. */
  readonly noStatement: string;
  /** Over the sentence that names who speaks; `where` is in words. */
  named(words: string, where: string): string;
  /** Over a sentence of another article. */
  roleGiven(words: string): string;
  /** 0–1. */
  sure(share: number): string;
  readonly kind: Readonly<Record<QuotationKind, string>>;
  readonly polarity: Readonly<Record<Polarity, string | null>>;
  /** Words of the article that report the rest. */
  cue(words: readonly string[]): string;
  /** In words, by the id of the rule. */
  quotationRule(rule: string): string;
  /** Two forms of a name that are taken for one, and why. */
  merged(forms: readonly [string, string], kind: MergeKind): string;
  moreMerged(count: number): string;
  readonly joined: JoinedPhrases;
  countedFromPublication(day: string): string;
  countedFromText(words: string, day: string): string;
  /** `cue` is the word of the article that told. */
  direction(direction: NonNullable<DatedMention['direction']>, cue: string | null): string;
  dateRule(rule: string): string;
  /** 0–1. */
  dateSure(share: number): string;
}

export interface WrongQuotePhrases {
  readonly which: string;
  readonly fate: Readonly<Record<ReportFate, string>>;
  /** Over the reports that moderators have not dealt with. */
  waiting(count: number): string;
  /** `article` is an id, `when` an instant in words. */
  report(place: number, who: string | null, when: string, article: string): string;
  /** Null: the article is gone or has another text. */
  words(words: string | null): string;
  reason(words: string): string;
  more(count: number): string;
  /** Told in the channel for notices. */
  notice(count: number): string;
  readonly noticeHint: string;
}

/** What the buttons of an answer say and lead to. */
export interface StepPhrases {
  readonly button: StepButtonPhrases;
  readonly said: StepSentences;
  readonly context: ContextPhrases;
  readonly evidence: EvidencePhrases;
  readonly wrongQuote: WrongQuotePhrases;
}
