import { isAppositive } from './phrase-before.ts';
import { isComma, isDash, isDeterminer, isHyphen, isNominal, isNoun, isPossessiveMark } from './phrase-tags.ts';
import { isQuoted, tagAt, wordAt, type Layout, type Run } from './reading.ts';
import { MEDIA, TIME_WORDS } from './word-sets.ts';

const PRONOUNS = new Set('he she they it we i you him her them us me others'.split(' '));

/** The source that begins at a token, appositive included, or null: “said |Dana Hale, the mayor of Leeds|.” */
export function phraseAfter(layout: Layout, from: number, ceiling: number): Run | null {
  if (isQuoted(layout, from) || from >= ceiling) return null;
  if (PRONOUNS.has(wordAt(layout, from)) && !isNominal(layout, from + 1)) return { from, to: from + 1 };
  let to = from;
  while (to < ceiling) {
    const next = stepRight(layout, from, to, ceiling);
    if (next === to) break;
    to = next;
  }
  if (to === from || !isNominal(layout, to - 1)) return null;
  return { from, to: withAppositive(layout, to, ceiling) };
}

function stepRight(layout: Layout, from: number, at: number, ceiling: number): number {
  if (isQuoted(layout, at)) return at;
  const word = wordAt(layout, at);
  if (TIME_WORDS.has(word) && at > from && !isPossessiveMark(layout, at + 1)) return at;
  if (isDeterminer(layout, at)) return at === from ? at + 1 : at;
  if (isNominal(layout, at)) return at + 1;
  if (at === from) return at;
  if (isPossessiveMark(layout, at) || isHyphen(layout, at)) return at + 1;
  const isInner = isDeterminer(layout, at - 1) && /^(?:VERB|ADV)$/u.test(tagAt(layout, at));
  if (isInner && isNominal(layout, at + 1)) return at + 1;
  if (linksOn(layout, at)) return Math.min(ceiling, isDeterminer(layout, at + 1) ? at + 2 : at + 1);
  return at;
}

const LOOSE_LINKS = new Set('for at from with in on'.split(' '));

// a spokesman |for| the union, the mayor |of| Leeds, Hale |and| Reed; not: Hale |in| a statement
function linksOn(layout: Layout, at: number): boolean {
  const word = wordAt(layout, at);
  const next = isDeterminer(layout, at + 1) ? at + 2 : at + 1;
  if (!isNominal(layout, next) || isQuoted(layout, next)) return false;
  if (word === 'of') return true;
  if (word === 'and') return isNoun(layout, at - 1) && tagAt(layout, next) === 'PROPN';
  if (!LOOSE_LINKS.has(word) || tagAt(layout, at - 1) === 'PROPN') return false;
  return !MEDIA.has(wordAt(layout, next)) && !MEDIA.has(wordAt(layout, next + 1)) && !TIME_WORDS.has(wordAt(layout, next));
}

function withAppositive(layout: Layout, to: number, ceiling: number): number {
  if (!isComma(layout, to)) return to;
  let end = to + 1;
  while (end < ceiling && !isQuoted(layout, end) && !isComma(layout, end) && !isDash(layout, end)) {
    if (/^(?:[.?!;:(]|wh\w+|in|on|during|after|before|at)$/u.test(wordAt(layout, end)) && end > to) {
      const isPlace = /^(?:in|on|at)$/u.test(wordAt(layout, end));
      if (!isPlace || MEDIA.has(wordAt(layout, end + 2)) || MEDIA.has(wordAt(layout, end + 1))) break;
    }
    end++;
  }
  return isAppositive(layout, to + 1, end) ? end : to;
}
