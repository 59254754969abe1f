import {
  isComma,
  isDeterminer,
  isFinite,
  isHyphen,
  isNominal,
  isNoun,
  isPossessiveMark,
} from './phrase-tags.ts';
import { isQuoted, tagAt, wordAt, type Layout, type Run } from './reading.ts';
import { SUBJECT_PRONOUNS, TIME_WORDS, TITLES } from './word-sets.ts';

// Longer subjects exist, but are rarely read right; the cost stays bounded.
const LONGEST = 40;

/** The subject that ends right before a token, appositives included, or null: “Dana Hale, the mayor of Leeds,| said”. */
export function phraseBefore(layout: Layout, end: number, floor: number): Run | null {
  const lowest = Math.max(floor, end - LONGEST);
  if (wordAt(layout, end - 1) === ')') {
    const open = openingBracket(layout, end - 2, lowest);
    const named = open === null ? null : phraseBefore(layout, open, lowest);
    // “Dana Hale (D-Leeds)”
    return named === null ? null : { from: named.from, to: end };
  }
  if (isComma(layout, end - 1)) return phraseBeforeInsertion(layout, end - 1, lowest);
  return corePhraseBefore(layout, end, lowest);
}

/** “Hale, the mayor of Leeds,” with the appositive; “Hale, who won,” without the clause. */
function phraseBeforeInsertion(layout: Layout, closing: number, floor: number): Run | null {
  let nearest: Run | null = null;
  for (let at = closing - 1; at > floor; at--) {
    if (isQuoted(layout, at)) break;
    if (!isComma(layout, at)) continue;
    const core =
      wordAt(layout, at - 1) === ')'
        ? phraseBefore(layout, at, floor)
        : corePhraseBefore(layout, at, floor);
    if (core === null) continue;
    const hasAppositive = isAppositive(layout, at + 1, closing);
    const phrase = hasAppositive ? { from: core.from, to: closing } : core;
    if (nearest === null) nearest = phrase;
    // “Hale, D-Leeds, a doctor, said”: the name at the very start has them both.
    else if (hasAppositive && startsSentence(layout, core.from, floor)) return phrase;
    else if (!isComma(layout, nearest.from - 1) && startsClause(layout, core.from, floor))
      return phrase;
  }
  return nearest;
}

function startsSentence(layout: Layout, from: number, floor: number): boolean {
  return (
    from <= floor || isQuoted(layout, from - 1) || /^(?:but|and)$/u.test(wordAt(layout, from - 1))
  );
}

/** A noun phrase without a verb of its own, an age, or a party: “the mayor of Leeds”, “54”, “D-Leeds”. */
export function isAppositive(layout: Layout, from: number, to: number): boolean {
  if (from >= to || !(isDeterminer(layout, from) || isNominal(layout, from))) return false;
  if (TIME_WORDS.has(wordAt(layout, from))) return false;
  for (let at = from; at < to; at++) {
    if (isQuoted(layout, at)) return false;
    if (/^wh(?:o|ich|ose)$/u.test(wordAt(layout, at))) return true;
    if (isFinite(layout, at) && !isDeterminer(layout, at - 1)) return false;
  }
  return true;
}

const RELATIVES = new Set(['who', 'which', 'that']);
const INDEFINITE = new Set(
  'others some many most several few both none everyone everybody someone somebody nobody anyone one those these this all another'.split(
    ' ',
  ),
);

/** The noun phrase or pronoun that ends right before a token, without anything in commas or brackets. */
export function corePhraseBefore(layout: Layout, end: number, floor: number): Run | null {
  const last = end - 1;
  if (last < floor || isQuoted(layout, last)) return null;
  const word = wordAt(layout, last);
  if (SUBJECT_PRONOUNS.has(word) || RELATIVES.has(word)) return { from: last, to: end };
  const isGerund = tagAt(layout, last) === 'VERB' && isPossessiveMark(layout, last - 1);
  const isCompound = isHyphen(layout, last - 1);
  if (!isNominal(layout, last) && !INDEFINITE.has(word) && !isGerund && !isCompound) return null;
  let from = last;
  while (from > floor) {
    const next = stepLeft(layout, from, floor);
    if (next === from) break;
    from = next;
  }
  from = withoutLeading(layout, from, end);
  return from < end ? { from, to: end } : null;
}

/** One step further left into the phrase that begins at `from`, or `from` itself where it ends. */
function stepLeft(layout: Layout, from: number, floor: number): number {
  const left = from - 1;
  if (isQuoted(layout, left)) return from;
  if (isDeterminer(layout, from)) return stepOverLink(layout, from, floor);
  if (TITLES.has(wordAt(layout, from)) && tagAt(layout, left) === 'NOUN') return from;
  if (isDeterminer(layout, left) || isNominal(layout, left)) return left;
  if (isPossessiveMark(layout, left) || isHyphen(layout, left)) return left;
  // a conservative|-leaning| newspaper
  if (isHyphen(layout, left - 1)) return left - 2;
  // Hale's thinking
  if (tagAt(layout, left) === 'VERB' && isPossessiveMark(layout, left - 1)) return left;
  // a retired officer, a very senior official
  if (/^(?:VERB|ADV)$/u.test(tagAt(layout, left)) && isDeterminer(layout, left - 1))
    return left - 1;
  return stepOverLink(layout, from, floor);
}

const LINKS = new Set(
  'of for at in from with on to like toward towards about against between over by'.split(' '),
);

// the mayor |of| Leeds, Hale |and| Reed
function stepOverLink(layout: Layout, from: number, floor: number): number {
  const left = from - 1;
  if (left - 1 < floor || isQuoted(layout, left - 1)) return from;
  const word = wordAt(layout, left);
  // countries |such as| France
  if (word === 'as' && wordAt(layout, left - 1) === 'such')
    return isNoun(layout, left - 2) ? left - 2 : from;
  if (LINKS.has(word))
    return isNominal(layout, left - 1) && !TIME_WORDS.has(wordAt(layout, left - 1))
      ? left - 1
      : from;
  if (word !== 'and' && word !== 'or' && word !== '&') return from;
  if (!isNominal(layout, left - 1)) return from;
  // “… for jobs, and Hale said”: only a phrase that opens its clause is coordinated.
  const other = corePhraseBefore(layout, left, floor);
  return other !== null && startsClause(layout, other.from, floor) ? other.from : from;
}

const OPENERS = new Set(
  'but and while as when after though although if because that before since yet so , ; : — – ) -'.split(
    ' ',
  ),
);

function startsClause(layout: Layout, from: number, floor: number): boolean {
  if (from <= floor || isQuoted(layout, from - 1)) return true;
  return OPENERS.has(wordAt(layout, from - 1)) || /[.?!]/u.test(wordAt(layout, from - 1));
}

/** “On Monday Hale”, “Last week officials”: a time is no part of who speaks. */
function withoutLeading(layout: Layout, from: number, end: number): number {
  let start = from;
  while (
    start < end - 1 &&
    TIME_WORDS.has(wordAt(layout, start)) &&
    !isPossessiveMark(layout, start + 1)
  )
    start++;
  return start;
}

function openingBracket(layout: Layout, from: number, floor: number): number | null {
  for (let at = from; at >= floor; at--) if (wordAt(layout, at) === '(') return at;
  return null;
}
