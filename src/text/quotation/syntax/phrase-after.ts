import { isAppositive } from './phrase-before.ts';
import {
  isComma,
  isDash,
  isDeterminer,
  isHyphen,
  isNominal,
  isNoun,
  isPossessiveMark,
} from './phrase-tags.ts';
import { isCapital, isQuoted, tagAt, wordAt, type Layout, type Run } from './reading.ts';
import { MEDIA, TIME_WORDS } from './word-sets.ts';

const LONGEST_RELATIVE = 40;
const PRONOUNS = new Set('he she they it we i you him her them us me others'.split(' '));

/** The source that begins at a token, appositive included, or null: “said |Dana Hale, the mayor of Leeds|.” */
export function phraseAfter(layout: Layout, from: number, ceiling: number): Run | null {
  if (isQuoted(layout, from) || from >= ceiling) return null;
  if (PRONOUNS.has(wordAt(layout, from)) && !isNominal(layout, from + 1))
    return { from, to: from + 1 };
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
  // the Centre |for| Bridges
  if (word === 'for' && isCapital(layout, at + 1)) return true;
  if (!LOOSE_LINKS.has(word) || tagAt(layout, at - 1) === 'PROPN') return false;
  return (
    !MEDIA.has(wordAt(layout, next)) &&
    !MEDIA.has(wordAt(layout, next + 1)) &&
    !TIME_WORDS.has(wordAt(layout, next))
  );
}

// Dana Hale| (D-Leeds)|, Dana Hale|, the mayor of Leeds|, Dana Hale|, a nurse from Leeds, Alabama|
function withAppositive(layout: Layout, to: number, ceiling: number): number {
  const named = withBracket(layout, to, ceiling);
  if (!isComma(layout, named)) return named;
  if (/^who(?:se)?$/u.test(wordAt(layout, named + 1)))
    return relativeEnd(layout, named + 1, ceiling);
  const end = appositiveEnd(layout, named + 1, ceiling);
  if (!isAppositive(layout, named + 1, end)) return named;
  const placed = withPlace(layout, end);
  const relative = isComma(layout, placed) ? placed + 1 : placed;
  if (!/^who(?:se)?$/u.test(wordAt(layout, relative))) return placed;
  return relativeEnd(layout, relative, ceiling);
}

// “said Ms Hale, |who grew up in Leeds|.” PolNeAR counts it in, three times in four.
function relativeEnd(layout: Layout, from: number, ceiling: number): number {
  let at = from;
  while (at < Math.min(ceiling, from + LONGEST_RELATIVE)) {
    if (isQuoted(layout, at) || /^[.?!;:]$/u.test(wordAt(layout, at))) break;
    at++;
  }
  return isComma(layout, at - 1) ? at - 1 : at;
}

function withBracket(layout: Layout, to: number, ceiling: number): number {
  if (wordAt(layout, to) !== '(') return to;
  for (let at = to + 1; at < Math.min(ceiling, to + 8); at++) {
    if (wordAt(layout, at) === ')') return at + 1;
  }
  return to;
}

function appositiveEnd(layout: Layout, from: number, ceiling: number): number {
  for (let at = from; at < ceiling; at++) {
    if (isQuoted(layout, at) || isComma(layout, at)) return at;
    if (isDash(layout, at) && !isHyphen(layout, at)) return at;
    if (/^(?:[.?!;:(]|wh\w+|during|after|before)$/u.test(wordAt(layout, at))) return at;
    const isPlace = /^(?:in|on|at)$/u.test(wordAt(layout, at));
    if (isPlace && (MEDIA.has(wordAt(layout, at + 1)) || MEDIA.has(wordAt(layout, at + 2))))
      return at;
  }
  return ceiling;
}

// “…, a nurse from Leeds|, Alabama|,”
function withPlace(layout: Layout, to: number): number {
  if (!isComma(layout, to) || tagAt(layout, to - 1) !== 'PROPN') return to;
  for (const end of [to + 2, to + 3]) {
    if (tagAt(layout, end - 1) !== 'PROPN') return to;
    if (/^[,.]$/u.test(wordAt(layout, end))) return end;
  }
  return to;
}
