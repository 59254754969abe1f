import type { Verdict } from '../answers/answer.ts';
import type { Polarity } from '../text/quotation/quotation.ts';

/**
 * Words about a quote that was checked. `claim` is the message's own, shortened; names are as the articles have them;
 * `isSame` tells that the words are those of the article.
 */
export interface CheckPhrases {
  readonly verdict: Readonly<
    Record<Exclude<Verdict, 'other-speaker'>, (claim: string, isSame: boolean) => string>
  >;
  otherSpeaker(claim: string, speaker: string, claimed: string, isSame: boolean): string;
  /** The message has a picture, and no words. */
  readonly nothing: string;
  messageOnly(runs: readonly string[]): string;
  articleOnly(runs: readonly string[]): string;
  misspelt(message: string, article: string): string;
  /** How the name in the message compares; null: the message gives none. */
  readonly speaker: {
    readonly nobody: string;
    same(claimed: string): string;
    unknown(claimed: string): string;
    unnamed(claimed: string): string;
  };
  readonly polarity: Readonly<Record<Polarity, string | null>>;
  /** No other outlet was found with these words, and others report the statement; null: unknown. */
  onlyIn(outlet: string | null): string;
  sameWordsIn(outlets: readonly string[]): string;
  readonly partlyQuoted: string;
  readonly cut: string;
  /** In place of a quote, when the article may not be quoted further. */
  readonly notQuoted: string;
  readonly absentNote: string;
  leftOut(count: number): string;
  /** At the foot of every check. */
  readonly reports: string;
}
