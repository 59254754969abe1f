import type { PublishedBasis } from '../../../corpus/article.ts';
import type { FoundDay } from '../find-day.ts';
import { findDay } from '../find-day.ts';
import type { PageFacts } from '../page-facts.ts';

/** One place of a page where its day may stand. */
export interface DateSource {
  readonly name: string;
  readonly basis: PublishedBasis;
  /** `marked`: somebody wrote it there as the day of this page. The others are read into it. */
  readonly strength: 'marked' | 'text' | 'modified';
  readonly find: (facts: PageFacts) => FoundDay | null;
}

/** The day in a value of the page; null for anything but text and numbers. */
export function dayIn(value: unknown, facts: PageFacts): FoundDay | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const order = facts.language.startsWith('en-us') ? 'month-first' : 'day-first';
  return findDay(String(value).slice(0, 400), facts.today, order);
}

/** The first of several values that holds a day. */
export function firstDay(values: Iterable<unknown>, facts: PageFacts): FoundDay | null {
  for (const value of values) {
    const found = dayIn(value, facts);
    if (found !== null) return found;
  }
  return null;
}
