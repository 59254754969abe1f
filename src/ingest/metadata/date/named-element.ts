import { collapsed } from '../../extract/dom.ts';
import type { DateSource } from './date-source.ts';
import { dayIn } from './date-source.ts';

// date · article-datum · postedOn · byline · meta-info
const NAME = /date|datum|publish|time|byline|meta|info|posted|fecha|data|veröffentlich/i;
const MAX_TEXT = 120;

/** A short text whose element is called a date, a byline or the like. */
export const namedElement: DateSource = {
  name: 'named-element',
  basis: 'markup',
  strength: 'marked',
  find: (facts) => {
    for (const element of facts.page.querySelectorAll('[class],[id]')) {
      const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
      if (!NAME.test(name)) continue;
      const text = collapsed(element.textContent);
      const found = text.length > MAX_TEXT ? null : dayIn(text, facts);
      if (found !== null) return found;
    }
    return null;
  },
};
