import stem from 'wink-porter2-stemmer';
import { foldWord } from './fold-word.ts';
import { STOP_WORDS } from './stop-words.ts';

// Acronyms that read like another word in lower case. Dots keep the term apart from that word.
const ACRONYMS: ReadonlyMap<string, string> = new Map([
  ['us', 'u.s.'],
  ['who', 'w.h.o.'],
  ['it', 'i.t.'],
]);

// Hale’s, we’ll, they’re, I’ve, he’d, I’m. “Don’t” becomes “dont”, which is how many type it.
const CLITIC = /'(?:s|ll|re|ve|d|m)$/u;
// u.s, p.m.
const DOTTED = /^\p{L}(?:\.\p{L})+\.?$/u;
const PLAIN = /^[a-z]+$/u;

// The stemmer's patterns backtrack; the longest word of a dictionary has 45 letters.
const LONGEST_STEMMED = 45;

/** The term of one word as it stands in a text; empty when the word is none. */
export function wordTerm(word: string): string {
  const folded = wordForm(word);
  const isDotted = DOTTED.test(folded);
  const letters = folded.replaceAll(isDotted ? '.' : "'", '');
  if (isDotted || isCapital(word.slice(0, folded.length))) {
    const acronym = ACRONYMS.get(letters);
    if (acronym !== undefined) return acronym;
  }
  if (!isDotted && STOP_WORDS.has(letters)) return '';
  // Digits never reach the stemmer: it marks “y” with the digit 3, so “2013” would become “201i”.
  if (PLAIN.test(letters)) return letters.length > LONGEST_STEMMED ? letters : stem(letters);
  return letters.replaceAll(',', '');
}

/** The word as it is told from its other forms: folded, without a clitic. “Hale’s” → “hale”. */
export function wordForm(word: string): string {
  return foldWord(word).replace(CLITIC, '');
}

// “US” and the first letters of “WHO’s”, but not “Us”.
function isCapital(word: string): boolean {
  return word === word.toUpperCase();
}
