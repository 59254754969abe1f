import type { Quotation } from '../quotation/quotation.ts';
import type { SegmentedText } from '../segmented.ts';
import type { Span } from '../span.ts';
import { UTTERANCES } from './head-name.ts';
import { groupWords } from './lexicon/places.ts';
import { genderedRoles } from './lexicon/role-words.ts';
import { wordSet } from './lexicon/words.ts';
import type { Gender } from './person.ts';

// Written things that speak: no “he” means them.
const WRITTEN = wordSet(
  'ad article bill editorial law lawsuit paper poll study survey video website',
);

/**
 * The words of an attribution for one person whom nobody names, “a U.S. official”, whom a pronoun below may mean;
 * null when it names somebody, or several, or a thing, or somebody of the other gender.
 */
export function unnamedSource(
  { text }: SegmentedText,
  { source, speaker, sourceForm }: Quotation,
  gender: Gender,
): Span | null {
  const [span] = source;
  if (span === undefined || speaker !== null || sourceForm === 'pronoun') return null;
  const words = text.slice(span.start, span.end).toLowerCase();
  // a woman in Leeds; another driver; the man, who left; but “the senator” may well be named somewhere above
  const phrase =
    /^(?:an?|one|another|the(?=\s(?:\S+\s)*(?:wo)?man\b))\s(?<noun>.+?)(?=,|\s(?:of|in|at|for|from|with|who|that)\s|$)/u;
  const noun = phrase.exec(words)?.groups?.['noun']?.split(/[\s-]/u).at(-1) ?? '';
  if (noun === '' || noun.endsWith('s')) return null;
  if (UTTERANCES.has(noun) || groupWords.has(noun) || WRITTEN.has(noun)) return null;
  return (genderOfNoun(noun) ?? gender) === gender ? span : null;
}

function genderOfNoun(noun: string): Gender | undefined {
  if (/woman$|^girl$/u.test(noun)) return 'f';
  return /man$|^boy$/u.test(noun) ? 'm' : genderedRoles.get(noun);
}
