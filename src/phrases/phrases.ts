import type { Away, NoEvidenceReason } from '../answers/answer.ts';
import type { Compared, Disagreement, Variant } from '../answers/groups/variant.ts';
import type { OutletBasis, PublishedBasis } from '../corpus/article.ts';
import type { CorpusProblem } from '../corpus/corpus-problem.ts';
import type { FormKind } from '../form.ts';
import type { Report } from '../operations.ts';
import type { DateBasis } from '../text/date/dated-mention.ts';
import type { IsoDate } from '../text/iso-date.ts';
import type { CheckPhrases } from './check-phrases.ts';
import type { FeedPhrases } from './feed-phrases.ts';
import type { StepPhrases } from './step-phrases.ts';
import type { Mark, Words } from './words.ts';
import type { KeepingPhrases } from './keeping-phrases.ts';
import type { Polarity, QuotationKind, SpeakerVia } from '../text/quotation/quotation.ts';

type Status = Extract<Report, { readonly kind: 'status' }>;

/** Words for days; each takes a day inside what is meant. */
export interface CalendarPhrases {
  readonly day: (date: IsoDate) => string;
  readonly month: (date: IsoDate) => string;
  readonly year: (date: IsoDate) => string;
  /** Both ends included, each already in words. */
  readonly range: (first: string, last: string) => string;
}

export interface AttributionPhrases {
  /** `source` is what the sentence calls the speaker, “he”; null when it calls them nothing. */
  readonly speaker: Readonly<
    Record<SpeakerVia, (name: string, source: string | null, where: string | null) => string>
  >;
  /** Where the name stands, from `source`: “in the sentence before”. */
  where(away: Away): string;
  /** The article names the speaker, and another gives the role by which this one calls them. */
  introducedElsewhere(name: string, source: string | null, role: string): string;
  /** The article has a shorter name, which other articles give in full. */
  namedElsewhere(name: string, source: string | null): string;
  /** The sentence gives a source, the article no name for it. */
  unnamed(source: string): string;
  readonly speakerUnknown: string;
  /** A line that a transcript gives to its speaker. */
  readonly transcript: string;
  /** `outlet` is null when it is not known. */
  readonly kind: Readonly<Record<QuotationKind, (outlet: string | null) => string>>;
  /** Null: needs no word. */
  readonly polarity: Readonly<Record<Polarity, string | null>>;
}

export interface ArticlePhrases {
  readonly outlet: Readonly<Record<OutletBasis, (outlet: string) => string>>;
  readonly outletUnknown: string;
  readonly published: Readonly<Record<PublishedBasis, (day: string) => string>>;
  readonly publishedUnknown: string;
  readonly untitled: string;
  /** On the button that leads to the article. */
  readonly open: string;
  /** The same on a button that stands away from what it belongs to; Discord's most is 80 units. */
  openTitled(title: string): string;
  readonly addressTooLong: string;
}

export interface DatePhrases {
  /** `words` are the article's own; `published` is null when the publication day is not known. */
  readonly basis: Readonly<Record<DateBasis, (words: string, published: string | null) => string>>;
  /** The article writes the date just as we do. */
  readonly statedAsShown: string;
  readonly byPublication: string;
  about(date: string): string;
}

export interface TimelineCounts {
  readonly stated: number;
  readonly yearInferred: number;
  /** From the publication date. */
  readonly counted: number;
  readonly countedInText: number;
  readonly byPublication: number;
}

/** The words of the picture that goes with a timeline. */
interface ChartPhrases {
  title(topic: string): string;
  readonly legend: Readonly<Record<'stated' | 'counted' | 'published', string>>;
  readonly uneven: string;
  readonly otherOutlets: string;
  /** Opens the description of the picture; each report with its day follows. */
  alt(topic: string, entries: number): string;
}

/** Only the asker sees the answer; the one named is a bot; it is not known who is named. */
export type NotAddressed = 'private' | 'bot' | 'unknown';

interface AnswerPhrases {
  /** Words of the question that no shown quote contains. */
  missing(words: readonly string[]): string;
  timeline(counts: TimelineCounts): string;
  alsoReportedBy(outlet: string): string;
  /** Another outlet's report of the event, and the other date it gives: a whole date line. */
  alsoReportedOn(outlet: string, date: string): string;
  /** Of those that belong to an answer, how many no page shows. */
  more(count: number): string;
  /** Which of several pages this is, from 1. */
  page(number: number, of: number): string;
  /** Stands where a quotation was cut; `file` is the attachment that holds all of it. */
  cut(file: string): string;
  /** The same where no file can go along. */
  readonly cutOff: string;
  /** Words of the quote that the question asks for, in the forms in which they stand there. */
  matched(words: readonly string[]): string;
  /** Why the member named with `for:` is not told of the answer. */
  readonly notAddressed: Readonly<Record<NotAddressed, string>>;
}

/** What outlets have in common, and where they differ. */
export interface VersionPhrases {
  /** Over another outlet's version, by tier. */
  readonly version: Readonly<Record<Variant['tier'], (outlet: string) => string>>;
  /** Over another version in the article of the first one. */
  readonly sameArticle: string;
  /** Words of two versions, below the quote: only in this one, only in the first one. */
  onlyHere(words: readonly string[]): string;
  onlyThere(words: readonly string[]): string;
  readonly otherThroughout: string;
  /** “direct quotation in A, paraphrase in B” */
  directIn(direct: string, paraphrase: string): string;
  /** The other outlet has some of the words in quotation marks. */
  partlyIn(direct: string, partly: string): string;
  /** What outlets do not agree about; each side follows. */
  readonly about: Readonly<Record<Disagreement['about'], string>>;
  /** The same inside one article. */
  readonly aboutWithin: Readonly<Record<Disagreement['about'], string>>;
  /** Of what outlets do not agree about, when their versions are only possibly one statement. */
  ifOne(about: string): string;
  /** `words` are the article's own. */
  side(outlet: string, words: string): string;
  sideWithout(outlet: string): string;
  sidePublished(outlet: string, day: string): string;
  /** Of several disagreements, how many are not told here. */
  moreDisagreements(count: number): string;
  /** An outlet in a list, when another article of it is quoted above. */
  anotherArticle(outlet: string): string;
  /** Which words of a longer quote are compared. */
  part(words: string): string;
  heading(asked: Compared, count: number): string;
  /** `isSure`: all in the same words; else they are one statement as far as can be told. */
  reportedBy(outlets: readonly string[], isSure: boolean): string;
  notQuotedHere(outlets: readonly string[], isSure: boolean): string;
  /** None of their articles that were searched was seen to report it. */
  notReportedBy(outlets: readonly string[]): string;
  /** At the end of a list of outlets: how many it leaves out. */
  moreOutlets(count: number): string;
  readonly chart: {
    readonly legend: Readonly<Record<'direct' | 'paraphrase' | 'possible', string>>;
    title(asked: Compared): string;
    alt(asked: Compared, statements: number): string;
    /** `kind` is a word of the legend. */
    cell(outlet: string, kind: string, statements: readonly number[]): string;
    /** Outlets that there is no room for. */
    left(outlets: number): string;
  };
}

interface SpeakersPhrases {
  several(asked: string, count: number): string;
  one(name: string, role: string | null, statements: number): string;
  readonly choose: string;
}

interface NoEvidencePhrases {
  readonly reason: Readonly<Record<NoEvidenceReason, (speaker: string | null) => string>>;
  /** Words that stand in no article at all. */
  missing(words: readonly string[]): string;
  readonly closest: string;
  /** What a search for a timeline went through. */
  searched(articles: number, sentences: number, dated: number): string;
  nearest(date: string): string;
}

interface BadOptionPhrases {
  notADate(option: string, value: string): string;
  notAChoice(option: string, value: string): string;
  readonly phraseOrSpeaker: string;
  readonly topicOrSpeaker: string;
}

interface SourcesPhrases {
  all(outlets: number, articles: number): string;
  onTopic(topic: string, outlets: number): string;
  coverage(outlet: string, articles: number, sentences: number, isOnTopic: boolean): string;
  silent(outlets: readonly string[]): string;
}

export interface AboutPhrases {
  readonly what: string;
  articles(articles: number, outlets: number): string;
  sentences(sentences: number, statements: number, speakers: number): string;
  published(first: string, last: string): string;
  readonly publishedUnknown: string;
  readonly cannot: string;
  /** `own` is null outside a server. */
  kept(own: number | null, shared: number): string;
  readonly keepers: string;
  read(at: Mark): Words;
  /** The languages of the bot's own words, named. */
  languages(names: readonly string[]): string;
  version(version: string): string;
}

export interface ReportPhrases {
  refreshed(seconds: number, version: string): string;
  readonly unchanged: string;
  added(count: number): string;
  removed(count: number): string;
  changed(count: number): string;
  refreshFailed(id: string, version: string): string;
  readonly discordOnly: string;
  serving(version: string, since: string): string;
  readonly isRefreshing: string;
  readonly neverRefreshed: string;
  lastRefresh(outcome: NonNullable<Status['lastRefresh']>['outcome'], at: string): string;
  readonly noProblems: string;
  problems(count: number): string;
  readonly severity: Readonly<Record<CorpusProblem['severity'], string>>;
  line(line: number): string;
  moreLines(count: number): string;
}

/** Over a form and its fields; Discord's most is 45 units for each. */
interface FormPhrases {
  readonly title: Readonly<Record<FormKind, string>>;
  /** By the name of the field. */
  readonly field: Readonly<Record<string, string>>;
}

/** Short sentences for what went wrong. */
interface ErrorPhrases {
  readonly moderatorsOnly: string;
  readonly serversOnly: string;
  readonly unknownCommand: string;
  /** A button or a form of an older version. */
  readonly unknownStep: string;
  readonly later: string;
  internal(id: string): string;
  /** Discord refused the usual look of a reply, which is shown as plain text instead. */
  refused(id: string): string;
  /** Questions are answered in these channels only. */
  askElsewhere(channels: readonly Mark[]): Words;
  /** The server asks for a pause between questions. */
  tooEarly(until: Mark): Words;
}

/** Every fixed phrase of every reply, in one language, without Markdown: all the words that are the bot's own. */
export interface Phrases {
  /** BCP 47. */
  readonly language: string;
  /** “a, b and c” */
  list(items: readonly string[]): string;
  /** In quotation marks. */
  quoted(words: string): string;
  readonly calendar: CalendarPhrases;
  readonly attribution: AttributionPhrases;
  readonly article: ArticlePhrases;
  readonly date: DatePhrases;
  readonly answer: AnswerPhrases;
  readonly versions: VersionPhrases;
  readonly speakers: SpeakersPhrases;
  readonly noEvidence: NoEvidencePhrases;
  readonly check: CheckPhrases;
  readonly badOption: BadOptionPhrases;
  readonly sources: SourcesPhrases;
  readonly about: AboutPhrases;
  readonly chart: ChartPhrases;
  readonly report: ReportPhrases;
  readonly keeping: KeepingPhrases;
  readonly feed: FeedPhrases;
  readonly form: FormPhrases;
  readonly step: StepPhrases;
  readonly error: ErrorPhrases;
}
