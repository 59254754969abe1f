import type { Known, OutletBasis, PublishedBasis } from '../corpus/article.ts';
import type { IsoDate } from '../text/iso-date.ts';
import type { NonEmpty } from '../text/span.ts';
import type { FetchRefusal } from './fetch/fetched.ts';

/** What came in, and whether an article could be made of it. Nothing is saved yet. */
export type Drafting =
  | { readonly kind: 'draft'; readonly draft: ArticleDraft }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** An article as it would be saved, with all that a moderator should be asked about first. */
export interface ArticleDraft {
  readonly title: string | null;
  readonly outlet: Known<string, OutletBasis> | null;
  readonly publishedOn: Known<IsoDate, PublishedBasis> | null;
  readonly author: string | null;
  /** ISO 639-1, as detected in the text; `und` when it could not be told. */
  readonly language: string;
  /** Where it was found after redirects; null for files and typed text that name no address. */
  readonly url: string | null;
  readonly rights: string | null;
  /** The canonical text: paragraphs parted by one blank line, subheadings marked `## `. */
  readonly text: string;
  /** In the order of the source. */
  readonly dropped: readonly DroppedText[];
  readonly doubts: readonly Doubt[];
  readonly source: DraftSource;
  /** Of the bytes as they came in, lower-case hex. */
  readonly sourceSha256: string;
  /** Of the canonical text, lower-case hex. */
  readonly sha256: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export type DraftSource = 'url' | 'feed' | 'attachment' | 'text' | 'file';

/** Something that was left out, as it stood there. */
export interface DroppedText {
  readonly text: string;
  /** `[start, end)` in the decoded source of a plain-text dump; null for parts of a page. */
  readonly start: number | null;
  readonly end: number | null;
  /** Where it would stand in the draft's text: the offset at which a paragraph begins, or the text ends. */
  readonly at: number;
}

/** What a moderator decides before saving. */
export type Doubt =
  | { readonly kind: 'title-unknown' }
  | { readonly kind: 'outlet-unknown' }
  | { readonly kind: 'date-unknown' }
  /** One weak source only: the running text, or a date of change. The draft has the day, not yet confirmed. */
  | { readonly kind: 'date-unconfirmed'; readonly found: DateFinding }
  /** Two sources name different days; the draft has the first. */
  | { readonly kind: 'two-dates'; readonly dates: readonly [DateFinding, DateFinding] }
  | { readonly kind: 'language'; readonly found: string; readonly expected: readonly string[] }
  | { readonly kind: 'near-copy'; readonly copies: NonEmpty<NearCopy> }
  /** Characters that do not show, such as `U+202E`; the text keeps them. */
  | { readonly kind: 'hidden-characters'; readonly codePoints: readonly string[] };

export interface DateFinding {
  readonly day: IsoDate;
  readonly basis: PublishedBasis;
}

export interface NearCopy {
  /** The key under which the other article was added to the index. */
  readonly key: string;
  /** Shared 4-word runs by those of the smaller text, 0.8–1. */
  readonly containment: number;
}

export type Refusal = FetchRefusal | FileRefusal | PageRefusal | BodyRefusal;

/** A file or a text that is not taken as an article. */
export type FileRefusal =
  | { readonly kind: 'file-type' }
  | { readonly kind: 'file-too-large'; readonly limit: number }
  /** NUL bytes, or the head of a known binary format. */
  | { readonly kind: 'binary' }
  | { readonly kind: 'json-shape' }
  /** Neither RSS, Atom nor JSON Feed. */
  | { readonly kind: 'no-feed' }
  | { readonly kind: 'front-matter'; readonly line: number; readonly fault: string };

/** A page that is not read. */
export type PageRefusal =
  /** Too deep or too many elements to be read safely. */
  | { readonly kind: 'too-deep' }
  | { readonly kind: 'too-many-elements' }
  /** The reader had to be stopped: time or memory. */
  | { readonly kind: 'reader-stopped'; readonly after: 'time' | 'memory' | 'fault' }
  | { readonly kind: 'noarchive' }
  | { readonly kind: 'paywall' }
  | { readonly kind: 'no-article' };

/** A text that is no article by the rules that nobody can waive. */
export type BodyRefusal =
  | { readonly kind: 'too-short'; readonly sentences: number; readonly characters: number }
  | { readonly kind: 'too-long'; readonly characters: number; readonly limit: number }
  | { readonly kind: 'not-prose' }
  | { readonly kind: 'broken-text'; readonly codePoint: string }
  | { readonly kind: 'title-only' }
  | { readonly kind: 'future-date'; readonly day: IsoDate };
