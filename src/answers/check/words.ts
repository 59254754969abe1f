import { foldWord } from '../../retrieval/fold-word.ts';
import { wordPattern } from '../../retrieval/word-pattern.ts';
import { EMPTY_WORDS } from '../../retrieval/empty-words.ts';
import type { Span } from '../../text/span.ts';

/** A word as it is compared: no capitals, accents, apostrophes or dots. “U.S.” → “us”, “don’t” → “dont”. */
export interface Word extends Span {
  readonly folded: string;
  /** Stands in square brackets: an editor's word. */
  readonly isBracketed: boolean;
  /** What it counts for. */
  readonly weight: number;
}

// “the”, “of”, “said” stand in any sentence.
const EMPTY_WEIGHT = 0.35;

const pattern = wordPattern();
// “[W]e”: an editor's capital is part of the word behind it.
const EDITED_CAPITAL = /^\[\p{L}\](?=\p{L})/u;

/** The words of a stretch of text, in order; spans point into the text. */
export function wordsOf(text: string, { start, end }: Span): readonly Word[] {
  const words: Word[] = [];
  let capital: number | null = null;
  pattern.lastIndex = start;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const at = match.index;
    if (at >= end) break;
    const word = text.slice(at, Math.min(end, at + match[0].length));
    if (text[at - 1] === '[' && EDITED_CAPITAL.test(text.slice(at - 1, at + 3))) {
      capital = at;
      continue;
    }
    const from: number = capital ?? at;
    const folded = foldedWord(capital === null ? word : `${text[capital] ?? ''}${word}`);
    capital = null;
    if (folded === '') continue;
    const weight = isEmptyWord(word, folded) ? EMPTY_WEIGHT : 1;
    const isBracketed = isInBrackets(text, from, start);
    words.push({ start: from, end: at + word.length, folded, weight, isBracketed });
  }
  return words;
}

// is|n’t, it|’s, we|’ve
const CLITIC = /(?:n['’]t|['’]\p{L}+)$/iu;

function isEmptyWord(word: string, folded: string): boolean {
  return EMPTY_WORDS.has(folded) || EMPTY_WORDS.has(word.replace(CLITIC, '').toLowerCase());
}

// 1,000 → 1000
const INNER_MARKS = /['.,’]/gu;

function foldedWord(word: string): string {
  return foldWord(word).replace(INNER_MARKS, '');
}

// An editor adds a few words, never a paragraph.
const BRACKET_REACH = 60;

function isInBrackets(text: string, at: number, from: number): boolean {
  const before = text.slice(Math.max(from, at - BRACKET_REACH), at);
  return before.lastIndexOf('[') > before.lastIndexOf(']');
}
