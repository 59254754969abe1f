import type { Doubt } from '../../ingest/draft.ts';

/**
 * The first doubt that a machine must not decide, null when there is none. A day that the feed itself states settles
 * what the page leaves open, before it comes to this; where the two disagree, somebody has to choose. `standing` is
 * the article whose place the draft would take: to be nearly the same as that is no doubt.
 */
export function blockingDoubt(doubts: readonly Doubt[], standing: string | null): Doubt | null {
  return doubts.find((doubt) => isBlocking(doubt, standing)) ?? null;
}

function isBlocking(doubt: Doubt, standing: string | null): boolean {
  switch (doubt.kind) {
    // An article without a title is shown as such, and nothing in it is wrong.
    case 'title-unknown':
      return false;
    case 'outlet-unknown':
    case 'date-unknown':
    case 'date-unconfirmed':
    case 'two-dates':
    case 'language':
    case 'hidden-characters':
      return true;
    case 'near-copy':
      return doubt.copies.some(({ key }) => key !== standing);
  }
}
