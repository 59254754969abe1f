import type { Known, OutletBasis, PublishedBasis } from '../../corpus/article.ts';
import type { IsoDate } from '../../text/iso-date.ts';
import type { Doubt, DroppedText, Refusal } from '../draft.ts';
import type { Feed } from '../feed/feed.ts';

/** What a worker is asked to read. Bytes are strangers' bytes. */
export type ReadRequest =
  | PageRequest
  | TextRequest
  | FragmentRequest
  | {
      readonly kind: 'feed';
      readonly bytes: Uint8Array;
      readonly charset: string | null;
      readonly url: string;
      readonly today: IsoDate;
    }
  /** For the terminal: whatever is found, whether or not it may be kept. */
  | { readonly kind: 'unchecked'; readonly source: PageRequest | TextRequest };

export interface PageRequest {
  readonly kind: 'page';
  readonly bytes: Uint8Array;
  /** Of the Content-Type header. */
  readonly charset: string | null;
  /** X-Robots-Tag as sent. */
  readonly robotsTag: string | null;
  readonly url: string | null;
  readonly today: IsoDate;
}

export interface TextRequest {
  readonly kind: 'text';
  readonly format: 'plain' | 'markdown' | 'json';
  readonly bytes: Uint8Array;
  readonly charset: string | null;
  readonly url: string | null;
  readonly today: IsoDate;
}

/** The content of a feed's item: markup of an article and nothing else. */
export interface FragmentRequest {
  readonly kind: 'fragment';
  readonly html: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly today: IsoDate;
}

export type ReadResult =
  | { readonly kind: 'reading'; readonly reading: CheckedReading }
  | { readonly kind: 'unchecked'; readonly reading: Reading }
  | { readonly kind: 'feed'; readonly feed: Feed }
  | Refused;

export interface Refused {
  readonly kind: 'refused';
  readonly refusal: Refusal;
}

/** What was found in a source, before it is compared with other articles. */
export interface Reading {
  readonly title: string | null;
  readonly outlet: Known<string, OutletBasis> | null;
  readonly publishedOn: Known<IsoDate, PublishedBasis> | null;
  readonly dateDoubt: Doubt | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly rights: string | null;
  /** As the source names it, ISO 639-1; null when it does not. */
  readonly language: string | null;
  readonly text: string;
  readonly dropped: readonly DroppedText[];
}

/** A reading whose text keeps the rules. */
export interface CheckedReading extends Reading {
  /** ISO 639-1 as detected in the text; null when it cannot be told. */
  readonly detected: string | null;
  /** Characters that do not show, as `U+202E`. */
  readonly hidden: readonly string[];
}

export function refused(refusal: Refusal): Refused {
  return { kind: 'refused', refusal };
}
