import { phraseBefore } from './phrase-before.ts';
import { isFinite } from './phrase-tags.ts';
import { isQuoted, tagAt, type Layout, type Run } from './reading.ts';

// He |then also| left
function groupStart(layout: Layout, verb: number, floor: number): number {
  let at = verb;
  while (at > floor && /^(?:ADV|AUX)$/u.test(tagAt(layout, at - 1))) at--;
  return at;
}

/** The subject of the first verb between two tokens that has one, or null. */
export function firstSubject(layout: Layout, from: number, to: number): Run | null {
  for (let at = from + 1; at < to; at++) {
    if (isQuoted(layout, at) || !isFinite(layout, at)) continue;
    const subject = phraseBefore(layout, groupStart(layout, at, from), from);
    if (subject !== null) return subject;
  }
  return null;
}
