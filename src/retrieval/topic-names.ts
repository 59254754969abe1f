import type { Analysis } from '../text/analysis.ts';
import { EMPTY_WORDS } from './empty-words.ts';

// News says first what it is about.
const BEGINNING = 600;

// “in Northern Ireland”, “, NATO”, “the Security Council”: not the first word of a sentence.
const NAME = /(?<=[\p{Ll}\p{Nd},;] )\p{Lu}[\p{L}\p{Nd}’'&-]*(?: \p{Lu}[\p{L}\p{Nd}’'&-]*){0,3}/gu;
const POSSESSIVE = /['’]s?$/u;
const DAYS_AND_MONTHS = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december'
  ).split(' '),
);

/** What an article may be about: those whom it mentions, then what its beginning writes in capitals; some twice. */
export function topicNames({
  article: { text },
  analysis: { people },
}: {
  readonly article: { readonly text: string };
  readonly analysis: Pick<Analysis, 'people'>;
}): readonly string[] {
  const written = [...text.slice(0, BEGINNING).matchAll(NAME)].map(([run]) =>
    run.replace(POSSESSIVE, ''),
  );
  const telling = written.filter((name) => {
    const word = name.toLowerCase();
    return !EMPTY_WORDS.has(word) && !DAYS_AND_MONTHS.has(word);
  });
  return [...people.map(({ name }) => name), ...telling];
}
