import type { FeedVisit } from './visit-feed.ts';
import type { FeedItem } from './feed.ts';

/** When a feed is visited next, or why it is not. Times are milliseconds since 1970. */
export interface Schedule {
  readonly next: number;
  /** In a row; 0 after a visit that worked. */
  readonly errors: number;
  readonly pause: 'gone' | 'errors' | null;
}

const MINUTE = 60_000;
const USUAL = 60 * MINUTE;
const LEAST = 15 * MINUTE;
const MOST = 24 * 60 * MINUTE;
// So that feeds added together are not visited together for ever.
const JITTER = 0.1;
const MAX_ERRORS = 10;
const FIRST_ITEMS = 10;
const LATER_ITEMS = 20;
const HOST_PAUSE = 5_000;

/**
 * The schedule after a visit. `random` is 0–1. A feed may ask for longer waits (ttl, max-age, Retry-After), never
 * for more than a day nor for less than a quarter of an hour. A 410 pauses it at once, the tenth error in a row too.
 */
export function scheduleAfter(
  visit: FeedVisit,
  errorsBefore: number,
  now: number,
  random: number,
): Schedule {
  const at = (wait: number): number =>
    now + Math.round(within(wait) * (1 + JITTER * (2 * random - 1)));
  if (visit.kind === 'not-modified') return { next: at(USUAL), errors: 0, pause: null };
  if (visit.kind === 'feed') {
    const asked = Math.max((visit.feed.ttl ?? 0) * MINUTE, (visit.maxAge ?? 0) * 1000);
    return { next: at(Math.max(USUAL, asked)), errors: 0, pause: null };
  }
  const errors = errorsBefore + 1;
  const { refusal } = visit;
  const status = refusal.kind === 'status' ? refusal.status : null;
  const backOff = Math.min(MOST, USUAL * 2 ** Math.min(errors, 10));
  const asked = status === 429 || status === 503 ? (retryAfterMs(visit.retryAfter, now) ?? 0) : 0;
  const pause = status === 410 ? 'gone' : errors >= MAX_ERRORS ? 'errors' : null;
  return { next: at(Math.max(backOff, asked)), errors, pause };
}

function within(wait: number): number {
  return Math.min(MOST, Math.max(LEAST / (1 - JITTER), wait));
}

/** Milliseconds that `120` or `Wed, 21 Oct 2026 07:28:00 GMT` ask for; null when it is neither. */
export function retryAfterMs(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\s*\d{1,9}\s*$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

/**
 * The items that are taken in at one visit, newest first: those not yet seen, or seen with another `updated`, for
 * which a caller may give whatever differs when the item does.
 */
export function itemsToTake<Item extends Pick<FeedItem, 'id' | 'updated'>>(
  items: readonly Item[],
  seen: ReadonlyMap<string, string | null>,
): readonly Item[] {
  const fresh = items.filter(({ id, updated }) => !seen.has(id) || changed(seen.get(id), updated));
  return fresh.slice(0, seen.size === 0 ? FIRST_ITEMS : LATER_ITEMS);
}

function changed(before: string | null | undefined, now: string | null): boolean {
  return now !== null && before !== null && before !== undefined && before !== now;
}

/** When a host may be asked again: five seconds after it was asked last. `last` is null when it never was. */
export function hostFreeAt(last: number | null, now: number): number {
  return last === null ? now : Math.max(now, last + HOST_PAUSE);
}
