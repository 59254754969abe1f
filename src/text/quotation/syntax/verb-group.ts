import { tagAt, type Layout, type Run } from './reading.ts';

const HELPS = /^(?:ADV|AUX)$/u;

/** The verb that begins at a token, auxiliaries and adverbs included, or null. */
export function verbGroupFrom(layout: Layout, from: number, end: number): Run | null {
  let at = from;
  while (at < end && HELPS.test(tagAt(layout, at))) at++;
  return at < end && tagAt(layout, at) === 'VERB' ? { from, to: at + 1 } : null;
}

/** Where the auxiliaries and adverbs before a verb begin: He |then also| left. */
export function groupStart(layout: Layout, verb: number, floor: number): number {
  let at = verb;
  while (at > floor && HELPS.test(tagAt(layout, at - 1))) at--;
  return at;
}
