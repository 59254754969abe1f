import type { ArticleDraft } from '../../ingest/draft.ts';
import type { Moderator } from '../../operations.ts';
import type { Refused } from '../../operations/refused.ts';
import { changeParked, park, readParked } from '../records/parked.ts';
import { type Office, scopeFor } from './office.ts';

/** A draft that waits to be saved. */
export interface WaitingDraft {
  readonly kind: 'draft';
  readonly draft: ArticleDraft;
  /** The overview that it belongs to. */
  readonly batch: string | null;
}

/** What came of several links. */
export interface WaitingBatch {
  readonly kind: 'batch';
  readonly entries: readonly WaitingEntry[];
}

export type WaitingEntry =
  | { readonly kind: 'waiting'; readonly link: string; readonly key: string }
  | { readonly kind: 'refused'; readonly link: string; readonly refusal: Refused }
  | { readonly kind: 'saved'; readonly link: string; readonly title: string | null };

type Records = Pick<Office, 'db' | 'home' | 'now'>;

/** Null when the folder that they keep has nothing under the key, or nothing any more. */
export function readWaiting(
  { db, now, home }: Records,
  by: Moderator,
  key: string,
): WaitingDraft | WaitingBatch | null {
  const parked = readParked(db, scopeFor({ home }, by.guild), key, now());
  if (parked === null || parked.kind === 'list') return null;
  // We wrote it ourselves; a later version that writes another shape takes another kind.
  return JSON.parse(parked.value) as WaitingDraft | WaitingBatch;
}

/** Returns the key that the buttons carry. */
export function parkDraft(
  office: Records,
  by: Moderator,
  waiting: Omit<WaitingDraft, 'kind'>,
): string {
  return parkAs(office, by, { kind: 'draft', ...waiting });
}

/** Several, with an overview; returns the overview's key. */
export function parkBatch(
  office: Records,
  by: Moderator,
  found: readonly (
    | { readonly kind: 'draft'; readonly link: string; readonly draft: ArticleDraft }
    | Extract<WaitingEntry, { readonly kind: 'refused' }>
  )[],
): string {
  const batch = parkAs(office, by, { kind: 'batch', entries: [] });
  const entries = found.map((each): WaitingEntry =>
    each.kind === 'refused'
      ? each
      : {
          kind: 'waiting',
          link: each.link,
          key: parkAs(office, by, { kind: 'draft', draft: each.draft, batch }),
        },
  );
  rewrite(office, by, batch, { kind: 'batch', entries });
  return batch;
}

export function rewrite(
  { db, home }: Records,
  by: Moderator,
  key: string,
  waiting: WaitingDraft | WaitingBatch,
): void {
  changeParked(db, scopeFor({ home }, by.guild), key, JSON.stringify(waiting));
}

function parkAs(
  { db, home, now }: Records,
  by: Moderator,
  waiting: WaitingDraft | WaitingBatch,
): string {
  const { kind } = waiting;
  const { member, guild } = by;
  const value = JSON.stringify(waiting);
  return park(db, scopeFor({ home }, guild), { kind, member, value }, now());
}
