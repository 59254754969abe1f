import { corePhraseBefore, phraseBefore } from './phrase-before.ts';
import { isFinite } from './phrase-tags.ts';
import { isQuoted, wordAt, type Layout, type Run } from './reading.ts';
import { groupStart } from './verb-group.ts';

// A subject stands near the start of its sentence, or near its verb; the cost stays bounded.
const LONGEST = 80;

/** The subject of the first verb between two tokens that has one, or null. */
export function firstSubject(layout: Layout, from: number, to: number): Run | null {
  for (let at = from + 1; at < Math.min(to, from + LONGEST); at++) {
    if (isQuoted(layout, at) || !isFinite(layout, at)) continue;
    const subject = phraseBefore(layout, groupStart(layout, at, from), from);
    if (subject !== null) return subject;
  }
  return null;
}

/** The subject of the last verb between two tokens that has one right before it, else of the first. */
export function nearestSubject(layout: Layout, from: number, to: number): Run | null {
  for (let at = to - 1; at > Math.max(from, to - LONGEST); at--) {
    if (isQuoted(layout, at) || !isFinite(layout, at)) continue;
    const subject = corePhraseBefore(layout, groupStart(layout, at, from), from);
    if (subject !== null && !/^(?:who|which|that|it)$/u.test(wordAt(layout, subject.from)))
      return subject;
  }
  return firstSubject(layout, from, to);
}
