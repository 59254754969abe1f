/** One outlet's report. Marks stand around what is one utterance: `{a|“We will appeal,”}`; `{a?|…}` where it may be another. */
interface OccasionArticle {
  readonly outlet: string;
  /** Of publication; null when the article does not say. */
  readonly day: string | null;
  readonly text: string;
}

/** An invented interview, speech or briefing as outlets report it; every name in it is invented. */
export interface InventedOccasion {
  readonly name: string;
  readonly articles: readonly OccasionArticle[];
}
