import { renderBlocks } from '../../extract/render-blocks.ts';
import { findDay } from '../find-day.ts';
import type { DateSource } from './date-source.ts';

// What stands further down belongs to other articles, comments or the footer.
const MAX_TEXT = 20_000;

/** The first day that the page shows anywhere. */
export const textDay: DateSource = {
  name: 'text-day',
  basis: 'text',
  strength: 'text',
  find: (facts) => {
    const { body } = facts.page;
    if (body === null) return null;
    let length = 0;
    for (const { text } of renderBlocks(body, new Set())) {
      const order = facts.language.startsWith('en-us') ? 'month-first' : 'day-first';
      const found = findDay(text.slice(0, 2000), facts.today, order);
      if (found !== null) return found;
      length += text.length;
      if (length > MAX_TEXT) return null;
    }
    return null;
  },
};
