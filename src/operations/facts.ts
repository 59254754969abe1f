import type { Article } from '../corpus/article.ts';

/** What is known of an article besides its text and its place. */
export type ArticleFacts = Pick<
  Article,
  'title' | 'outlet' | 'publishedOn' | 'author' | 'url' | 'language' | 'rights'
>;

/** Whether answers are taken from what was just changed. */
export type Serving =
  | { readonly kind: 'now'; readonly version: string }
  /** Building failed: the snapshot before it goes on serving. `id` is in the log. */
  | { readonly kind: 'not-yet'; readonly version: string; readonly id: string };

/** How much of something there is, and how much there may be; null: as much as the disk holds. */
export interface Use {
  readonly used: number;
  readonly limit: number | null;
}

/** What a server may still add. */
export interface Quota {
  readonly articles: Use;
  readonly feeds: Use;
  /** Within the last 24 hours. */
  readonly additions: Use;
}
