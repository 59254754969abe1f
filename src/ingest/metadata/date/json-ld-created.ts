import type { DateSource } from './date-source.ts';
import { firstDay } from './date-source.ts';

/** `dateCreated` or `uploadDate` of the article's JSON-LD, for pages that publish without saying so. */
export const jsonLdCreated: DateSource = {
  name: 'json-ld-created',
  basis: 'json-ld',
  strength: 'marked',
  find: (facts) =>
    firstDay(
      facts.nodes.flatMap((node) => [node['dateCreated'], node['uploadDate']]),
      facts,
    ),
};
