import type { Refused } from '../operations/refused.ts';
import type { LoggedWho } from '../operations/records-report.ts';
import type { Use } from '../operations/facts.ts';
import type { Mark, Words } from './words.ts';

type Of<Union extends { readonly kind: string }, Kind> = Extract<Union, { readonly kind: Kind }>;

/** One sentence for each reason: what is the matter, and what to do next. */
export type RefusalPhrases = {
  readonly [Kind in Refused['kind']]: (refusal: Of<Refused, Kind>) => string;
};

/** What a moderator decides before saving. Days come in words. */
export interface DoubtPhrases {
  readonly titleUnknown: string;
  readonly outletUnknown: string;
  readonly dateUnknown: string;
  dateUnconfirmed(day: string): string;
  twoDates(one: string, other: string): string;
  language(found: string, expected: readonly string[]): string;
  nearCopy(title: string, percent: number, isOwn: boolean): string;
  hiddenCharacters(codePoints: readonly string[]): string;
}

/** On the way from a link, a file or a text to an article. */
export interface DraftPhrases {
  readonly heading: string;
  readonly saveHint: string;
  author(name: string | null): string;
  rights(words: string | null): string;
  words(count: number): string;
  first(sentence: string): string;
  last(sentence: string): string;
  dropped(count: number): string;
  droppedLine(text: string): string;
  readonly nothingDropped: string;
  quota(articles: Use, additions: Use): string;
  reading(done: number, total: number, link: string, seconds: number): string;
  batch(ready: number, refused: number): string;
  batchReady(place: number, title: string, source: string, doubts: number): string;
  batchRefused(link: string, why: string): string;
  batchSaved(link: string): string;
  batchGone(link: string): string;
  cancelled(count: number): string;
  saved(title: string): string;
  savedCounts(id: string, sentences: number, statements: number): string;
  savedUncounted(id: string): string;
  quotable(seconds: number): string;
  notSaved(title: string, why: string): string;
}

/** About articles that stand. */
export interface KeptPhrases {
  id(id: string): string;
  readonly linkUnknown: string;
  counts(sentences: number, statements: number): string;
  versions(count: number): string;
  readonly edited: string;
  readonly asked: string;
  removed(title: string): string;
  until(instant: string): string;
  readonly removalKept: string;
  restored(title: string): string;
  /** What was changed is in the answers now. */
  readonly servingNow: string;
  servingNotYet(id: string): string;
  readonly listEmpty: string;
  listed(total: number): string;
  page(page: number, pages: number): string;
}

/** About records. */
export interface RecordPhrases {
  readonly logEmpty: string;
  logged(total: number): string;
  who(who: LoggedWho, id: string | null): string;
  action(action: string): string;
  readonly recovered: string;
  exported(articles: number, lines: number): string;
  readonly settings: string;
  readonly settingsChanged: string;
  role(id: string | null): string;
  readonly roleHint: string;
  channel(id: string | null): string;
  /** Who sees answers unless asked otherwise. */
  answers(isPrivate: boolean): string;
  /** Seconds between two questions of a member; 0: none. */
  cooldown(seconds: number): string;
  /** Where questions may be asked; empty: everywhere. */
  askedIn(channels: readonly Mark[]): Words;
  /** Allowed channels that are not there any more, while others are. */
  goneChannels(ids: readonly string[]): string;
  /** The same when no other is left. */
  allChannelsGone(ids: readonly string[]): string;
  readonly privacy: readonly string[];
  stored(lines: number, reports: number, drafts: number): string;
  readonly nothingStored: string;
  forgotten(lines: number, reports: number, drafts: number): string;
}

/** On buttons; Discord's most is 80 units. */
export interface ButtonPhrases {
  readonly save: string;
  saveAll(count: number): string;
  readonly keepBoth: string;
  readonly replace: string;
  readonly edit: string;
  readonly cancel: string;
  readonly keepEverything: string;
  date(day: string): string;
  readonly noDate: string;
  look(place: number): string;
  readonly back: string;
  readonly remove: string;
  readonly reallyRemove: string;
  readonly keep: string;
  readonly undo: string;
  readonly earlier: string;
  readonly later: string;
  readonly forget: string;
}

export interface KeepingPhrases {
  readonly refusal: RefusalPhrases;
  /** “Harbour Post: …” */
  about(what: string, sentence: string): string;
  readonly doubt: DoubtPhrases;
  readonly draft: DraftPhrases;
  readonly kept: KeptPhrases;
  readonly record: RecordPhrases;
  readonly button: ButtonPhrases;
}
