import type { DateFinding, Doubt } from '../ingest/draft.ts';
import type { ArticleFacts, Quota, Serving } from './facts.ts';
import type { Refused } from './refused.ts';
import type { NonEmpty } from '../text/span.ts';

/** An article that may become one, as a moderator looks at it before it is saved. */
export interface ShownDraft {
  /** What the buttons carry. */
  readonly key: string;
  readonly facts: ArticleFacts;
  readonly words: number;
  /** The whole text if it has one sentence only. */
  readonly first: string;
  readonly last: string | null;
  /** What was left out, in the order of the source. */
  readonly dropped: readonly string[];
  readonly doubts: readonly ShownDoubt[];
  /** The overview it belongs to, when several links were given. */
  readonly batch: string | null;
}

/** What a moderator is asked, with the other articles by their titles. */
export type ShownDoubt =
  | Exclude<Doubt, { readonly kind: 'near-copy' }>
  | { readonly kind: 'near-copy'; readonly copies: NonEmpty<ShownCopy> };

interface ShownCopy {
  /** `<folder>/<slug>`. */
  readonly id: string;
  readonly title: string | null;
  /** 0.8–1. */
  readonly containment: number;
  /** It stands in the folder that this moderator keeps, so it can be replaced. */
  readonly isOwn: boolean;
}

/** The days between which somebody has to choose; none when the day is settled. */
export function openDates(doubts: readonly ShownDoubt[]): readonly DateFinding[] {
  return doubts.flatMap((doubt) => {
    if (doubt.kind === 'two-dates') return doubt.dates;
    return doubt.kind === 'date-unconfirmed' ? [doubt.found] : [];
  });
}

/** What came of one of several links. */
export type BatchEntry =
  | { readonly kind: 'ready'; readonly link: string; readonly draft: ShownDraft }
  | { readonly kind: 'refused'; readonly link: string; readonly refusal: Refused }
  | { readonly kind: 'saved'; readonly link: string; readonly title: string | null }
  | { readonly kind: 'gone'; readonly link: string };

/** An article that was just kept. */
export interface SavedArticle {
  readonly id: string;
  /** What the buttons carry. */
  readonly handle: string;
  readonly title: string | null;
  /** Null as long as no snapshot holds it. */
  readonly counts: { readonly sentences: number; readonly statements: number } | null;
}

/** What is told on the way from a link, a file or a text to an article. */
export type DraftReport =
  | { readonly kind: 'draft'; readonly draft: ShownDraft; readonly quota: Quota }
  /** How far several links have come. `took` in milliseconds. */
  | {
      readonly kind: 'reading';
      readonly done: number;
      readonly total: number;
      readonly link: string;
      readonly took: number;
    }
  | {
      readonly kind: 'batch';
      readonly key: string;
      readonly entries: NonEmpty<BatchEntry>;
      readonly quota: Quota;
    }
  | { readonly kind: 'draft-cancelled'; readonly count: number }
  | {
      readonly kind: 'saved';
      readonly articles: NonEmpty<SavedArticle>;
      readonly failed: readonly { readonly title: string | null; readonly refusal: Refused }[];
      readonly serving: Serving;
      readonly took: number;
      /** The overview that is left. */
      readonly batch: string | null;
    };
