import type { PageElement } from '../../extract/dom.ts';
import type { DateSource } from './date-source.ts';
import { firstDay } from './date-source.ts';

/** Microdata or RDFa: `itemprop="datePublished"`. */
export const markupPublished: DateSource = {
  name: 'markup-published',
  basis: 'markup',
  strength: 'marked',
  find: (facts) => {
    for (const property of ['datepublished', 'datecreated']) {
      const elements = [...facts.page.querySelectorAll('[itemprop],[property]')].filter((element) =>
        names(element).includes(property),
      );
      const found = firstDay(
        elements.flatMap((element) => [
          element.getAttribute('content'),
          element.getAttribute('datetime'),
          element.textContent,
        ]),
        facts,
      );
      if (found !== null) return found;
    }
    return null;
  },
};

/** `schema:datePublished dateCreated` → `datepublished`, `datecreated` */
function names(element: PageElement): readonly string[] {
  const written = `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('property') ?? ''}`;
  return written
    .toLowerCase()
    .split(/\s+/)
    .map((name) => name.replace(/^.*:/, ''));
}
