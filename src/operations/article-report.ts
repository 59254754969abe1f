import type { ArticleFacts, Serving } from './facts.ts';

/** An article that stands in the folder. */
export interface ShownArticle {
  /** `<folder>/<slug>`. */
  readonly id: string;
  /** What the buttons carry: it no longer fits once the text is another. */
  readonly handle: string;
  readonly facts: ArticleFacts;
  /** ISO 8601 of the file; null when it does not say. */
  readonly counts: { readonly sentences: number; readonly statements: number } | null;
  /** How often it was edited or replaced, as far as that is kept. */
  readonly versions: number;
}

interface ListedArticle {
  readonly id: string;
  readonly handle: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly publishedOn: string | null;
}

/** A page of something longer. */
export interface Paged<T> {
  readonly items: readonly T[];
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

/** What is told about articles that stand. */
export type ArticleReport =
  | { readonly kind: 'article'; readonly article: ShownArticle }
  | { readonly kind: 'edited'; readonly article: ShownArticle; readonly serving: Serving }
  | { readonly kind: 'removal-asked'; readonly article: ShownArticle }
  | {
      readonly kind: 'removed';
      readonly id: string;
      readonly handle: string;
      readonly title: string | null;
      /** Seconds since 1970: until then it can be put back. */
      readonly until: number;
      readonly serving: Serving;
    }
  | { readonly kind: 'restored'; readonly article: ShownArticle; readonly serving: Serving }
  | { readonly kind: 'removal-kept' }
  | {
      readonly kind: 'listed';
      readonly list: Paged<ListedArticle>;
      /** What a button of another page carries; null: there is no other. */
      readonly key: string | null;
    };
