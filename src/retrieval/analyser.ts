import type { Span } from '../text/span.ts';
import { wordPattern } from './word-pattern.ts';
import { wordTerm } from './word-term.ts';

/** Changes with any change of any term: an index of another version is built again. */
export const ANALYSER_VERSION = 'en-1';

/** A word of a query. */
export interface QueryTerm {
  readonly term: string;
  /** The word as typed, where it stands first. */
  readonly surface: string;
}

export interface TermSpan extends Span {
  readonly term: string;
}

/** Characters of a query that are read; the rest is left alone. */
export const QUERY_CHARACTERS = 300;
/** Distinct terms of a query, in the order typed. */
export const QUERY_TERMS = 32;

type TakeTerm = (term: string, start: number, end: number) => unknown;

// The memo makes analysis five times as fast. It holds words of articles only, and this many of them: some 30 MB.
const MEMO_WORDS = 250_000;
const memo = new Map<string, string>();
const pattern = wordPattern();

/** The terms of an article's text, in order, repeats kept. */
export function terms(text: string): readonly string[] {
  const found: string[] = [];
  eachArticleTerm(text, (term) => found.push(term));
  return found;
}

/** Where the terms of an article's text stand. */
export function termSpans(text: string): readonly TermSpan[] {
  const found: TermSpan[] = [];
  eachArticleTerm(text, (term, start, end) => found.push({ term, start, end }));
  return found;
}

/**
 * The distinct terms of what a member typed. Capitals ask for the country: “US” finds “US” and “U.S.”;
 * “us” finds those and the pronoun.
 */
export function queryTerms(text: string): readonly QueryTerm[] {
  const surfaces = new Map<string, string>();
  const asked = beginning(text);
  eachTerm(asked, knownTerm, (term, start, end) => {
    if (surfaces.size < QUERY_TERMS && !surfaces.has(term)) {
      surfaces.set(term, asked.slice(start, end));
    }
  });
  return Array.from(surfaces, ([term, surface]) => ({ term, surface }));
}

// A word cut in two would be another word: the cut moves back to white space.
function beginning(text: string): string {
  if (text.length <= QUERY_CHARACTERS) return text;
  return text.slice(0, QUERY_CHARACTERS + 1).replace(/\S*$/u, '');
}

// “US” is two terms at one place: a member who types “us” must find it, and one who types “US” not the pronoun.
function eachArticleTerm(text: string, take: TakeTerm): void {
  eachTerm(text, learnedTerm, (term, start, end) => {
    take(term, start, end);
    if (term === 'u.s.') take('us', start, end);
  });
}

function eachTerm(text: string, termOf: (word: string) => string, take: TakeTerm): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [word] = match;
    const end = pattern.lastIndex;
    const start = end - word.length;
    const term = termOf(word);
    if (term === '') continue;
    if (term.endsWith('.') && !word.includes('.') && isShouted(text, start, end)) {
      if (term === 'u.s.') take('us', start, end);
      continue;
    }
    take(term, start, end);
  }
}

// WHO SAID IT? In a run of capitals they tell nothing. Twenty characters hold the words beside.
function isShouted(text: string, start: number, end: number): boolean {
  const around = `${text.slice(Math.max(0, start - 20), start)} ${text.slice(end, end + 20)}`;
  return /\p{Lu}/u.test(around) && !/\p{Ll}/u.test(around);
}

function learnedTerm(word: string): string {
  const known = memo.get(word);
  if (known !== undefined) return known;
  const term = wordTerm(word);
  if (memo.size < MEMO_WORDS) memo.set(word, term);
  return term;
}

// Members' words never enter the memo: a stranger could fill it.
function knownTerm(word: string): string {
  return memo.get(word) ?? wordTerm(word);
}
