import { isCapital, isQuoted, sentenceAt, tagAt, wordAt, type Layout } from './reading.ts';
import { POSSESSIVES } from './word-sets.ts';

const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'SYM', 'X']);

/** Nouns, names, adjectives, numbers: what a noun phrase is mostly made of. */
export function isNominal(layout: Layout, index: number): boolean {
  if (isQuoted(layout, index) || !/^[\p{L}\p{N}$%#@]/u.test(wordAt(layout, index))) return false;
  return NOMINAL.has(tagAt(layout, index)) || isNameLike(layout, index);
}

// The tagger takes “Skip Reed” and “Will Hale” for verbs; inside a sentence a capital says otherwise.
function isNameLike(layout: Layout, index: number): boolean {
  const isInner = sentenceAt(layout, index).from < index;
  return (
    isInner && isCapital(layout, index) && /^(?:VERB|AUX|ADV|INTJ)$/u.test(tagAt(layout, index))
  );
}

export function isNoun(layout: Layout, index: number): boolean {
  const tag = tagAt(layout, index);
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'X' || isNameLike(layout, index);
}

const DETERMINERS = new Set(
  'a an the this that these those some many most several both all no any each every another other one'.split(
    ' ',
  ),
);

export function isDeterminer(layout: Layout, index: number): boolean {
  const word = wordAt(layout, index);
  if (POSSESSIVES.has(word)) return true;
  if (word === 'what') return false;
  return (
    tagAt(layout, index) === 'DET' || (DETERMINERS.has(word) && tagAt(layout, index) !== 'SCONJ')
  );
}

export function isPossessiveMark(layout: Layout, index: number): boolean {
  return /^['’]s?$/u.test(wordAt(layout, index)) && tagAt(layout, index) !== 'AUX';
}

export function isComma(layout: Layout, index: number): boolean {
  return wordAt(layout, index) === ',';
}

const DASHES = new Set(['-', '–', '—', '--']);

export function isDash(layout: Layout, index: number): boolean {
  return DASHES.has(wordAt(layout, index));
}

/** “U.S.-led”: a hyphen without white space around it. */
export function isHyphen(layout: Layout, index: number): boolean {
  const [before, mark, after] = [
    layout.tokens[index - 1],
    layout.tokens[index],
    layout.tokens[index + 1],
  ];
  if (mark?.lower !== '-' || before === undefined || after === undefined) return false;
  return before.end === mark.start && mark.end === after.start;
}

/** A verb that can stand alone in a clause: no participle in -ing, no infinitive. */
export function isFinite(layout: Layout, index: number): boolean {
  const tag = tagAt(layout, index);
  if (isNameLike(layout, index)) return false;
  if (tag === 'AUX') return true;
  const word = wordAt(layout, index);
  return tag === 'VERB' && !word.endsWith('ing') && wordAt(layout, index - 1) !== 'to';
}
