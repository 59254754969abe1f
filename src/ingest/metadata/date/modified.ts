import type { DateSource } from './date-source.ts';
import { firstDay } from './date-source.ts';

const NAMES = [
  'article:modified_time og:updated_time last-modified datemodified revised',
  'dcterms.modified dc.date.modified',
].flatMap((names) => names.split(' '));

/** When the page was changed last: never earlier than its publication, and often much later. */
export const modified: DateSource = {
  name: 'modified',
  basis: 'inferred',
  strength: 'modified',
  find: (facts) =>
    firstDay(
      [
        ...facts.nodes.map((node) => node['dateModified']),
        ...NAMES.flatMap((name) => facts.metas.all(name)),
      ],
      facts,
    ),
};
