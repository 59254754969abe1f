import type { DateSource } from './date-source.ts';
import { firstDay } from './date-source.ts';

/** `datePublished` of the article's JSON-LD. */
export const jsonLdPublished: DateSource = {
  name: 'json-ld-published',
  basis: 'json-ld',
  strength: 'marked',
  find: (facts) =>
    firstDay(
      facts.nodes.map((node) => node['datePublished']),
      facts,
    ),
};
