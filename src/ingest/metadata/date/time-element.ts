import type { PageElement } from '../../extract/dom.ts';
import type { DateSource } from './date-source.ts';
import { firstDay } from './date-source.ts';

// Those that say “published” first, then those of the article, then any.
const SELECTORS = [
  'time[pubdate]',
  'time.published',
  'time.entry-date',
  'article header time[datetime]',
  'time[class*="publish"]',
  '.entry-date',
  '.published',
  '.post-date',
  'article time[datetime]',
  'abbr.published',
  'time[datetime]',
  'time',
];

/** `<time>` and the classes that blogs give a post's day; attributes before the words shown. */
export const timeElement: DateSource = {
  name: 'time-element',
  basis: 'markup',
  strength: 'marked',
  find: (facts) => {
    for (const selector of SELECTORS) {
      const element = facts.page.querySelector(selector);
      const found = element === null ? null : firstDay(valuesOf(element), facts);
      if (found !== null) return found;
    }
    return null;
  },
};

function valuesOf(element: PageElement): readonly (string | null)[] {
  return [element.getAttribute('datetime'), element.getAttribute('title'), element.textContent];
}
