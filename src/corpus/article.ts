import type { IsoDate } from '../text/iso-date.ts';

declare const articleId: unique symbol;

/** `<folder>/<slug>`, for example `shared/rail-strike`: unique in one corpus. Only `readArticle` makes one. */
export type ArticleId = string & { readonly [articleId]: true };

export type OutletBasis = 'stated' | 'url' | 'moderator' | 'unknown';

export type PublishedBasis =
  | 'stated'
  | 'json-ld'
  | 'meta'
  | 'markup'
  | 'url'
  | 'text'
  | 'feed'
  | 'moderator'
  | 'inferred'
  | 'unknown';

/** A value and how it is known. */
export interface Known<T, Basis> {
  readonly value: T;
  readonly basis: Basis;
}

/** The folder of `corpus/` an article stands in: `shared`, or the id of the guild that owns it. */
export type Folder = string;

export interface Article {
  readonly id: ArticleId;
  readonly folder: Folder;
  /** Path below the corpus folder, with `/`. */
  readonly file: string;
  /** The canonical text: the body, character for character. Every span points into it. */
  readonly text: string;
  /** Of the text, lower-case hex. */
  readonly sha256: string;
  readonly title: string | null;
  /** http or https. */
  readonly url: string | null;
  readonly author: string | null;
  readonly outlet: Known<string, OutletBasis> | null;
  /** The document creation time of TIMEX3, in the outlet's own zone. */
  readonly publishedOn: Known<IsoDate, PublishedBasis> | null;
  /** BCP 47; `und` when the article does not say. */
  readonly language: string;
  readonly rights: string | null;
}
