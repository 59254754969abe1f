import { isNonEmpty, type Span } from '../span.ts';
import type { Draft } from './draft.ts';
import type { Passage } from './rule.ts';
import { contentSpan } from './syntax/content.ts';
import { isCapital, spanOfRun, tagAt, wordAt, type Reading, type Run } from './syntax/reading.ts';

/** A paragraph that is a quotation, signed behind it or in the next line: “We sail at dawn.” — Dana Hale, captain. */
export function dashSignature(passage: Passage): readonly Draft[] {
  const { regions, tokens, text } = passage;
  const last = regions.at(-1)?.to ?? 0;
  const signed = last < tokens.length ? { reading: passage, dash: last } : below(passage);
  if (signed === null || !isWholly(passage, last)) return [];
  const { reading, dash } = signed;
  const source = DASH.test(wordAt(reading, dash)) ? signatureAfter(reading, dash) : null;
  if (source === null || isCredit(reading, source)) return [];
  const content = regions
    .map((region) => contentSpan(passage, region))
    .filter((span) => span !== null);
  if (!isNonEmpty(content) || content.every((span) => isTitle(text, span))) return [];
  return [
    {
      content,
      cue: spanOfRun(reading, { from: dash, to: dash + 1 }),
      source: spanOfRun(reading, source),
      polarity: 'said',
      rule: 'dash-signature',
    },
  ];
}

const DASH = /^[-–—―]+$/u;

/** Where the next line may be signed. */
function below({ next }: Passage): { readonly reading: Reading; readonly dash: number } | null {
  return next === null ? null : { reading: next, dash: 0 };
}

// “Dana Hale, captain of the ferry, on Monday”: more words than these are a sentence.
const MOST_WORDS = 14;
// “Sen. Dana Hale of Ohio”
const MOST_NAME_WORDS = 7;
// “Photograph: Dana Hale/Reuters”, “Dana Hale, Virago, £14.99”
const CREDIT = /[:/\p{Sc}]/u;

/** Whether what stands behind the dash says who took a picture or what a book costs. */
function isCredit(reading: Reading, source: Run): boolean {
  const { start, end } = spanOfRun(reading, source);
  return CREDIT.test(reading.text.slice(start, end));
}

// “The Long Road”, “Paris in Winter”: a name of two words or more that ends without a full stop.
const TITLE =
  /^[“"‘']?\p{Lu}[\p{L}’'-]*(?: (?:\p{Lu}[\p{L}’'-]*|a|an|and|at|by|for|in|of|on|or|the|to|with))* \p{Lu}[\p{L}’'-]*[”"’']?$/u;

/** Whether the quotation marks hold the title of a work. */
function isTitle(text: string, { start, end }: Span): boolean {
  return TITLE.test(text.slice(start, end));
}

const VERBS: readonly string[] = ['VERB', 'AUX'];

/** The name behind the dash with what identifies it: “Dana Hale, captain”, but “President Reed” of “President Reed, tweeting after it”. */
function signatureAfter(reading: Reading, dash: number): Run | null {
  const from = dash + 1;
  const end = endOf(reading);
  if (end - from > MOST_WORDS || end <= from || !isCapital(reading, from)) return null;
  // “…” – A sailor himself – is no signature.
  if (reading.tokens.slice(from, end).some(({ lower }) => DASH.test(lower))) return null;
  const comma = [...Array(end - from).keys()]
    .map((step) => from + step)
    .find((index) => [',', '(', ';', 'on', 'in', 'to'].includes(wordAt(reading, index)));
  const nameEnd = comma ?? end;
  // “… – In Leeds, on Monday” names a place.
  if (nameEnd === from) return null;
  if (nameEnd - from > MOST_NAME_WORDS || hasVerb(reading, { from, to: nameEnd })) return null;
  const whole = { from, to: end };
  return hasVerb(reading, whole) || wordAt(reading, nameEnd) !== ','
    ? { from, to: nameEnd }
    : whole;
}

function hasVerb(reading: Reading, { from, to }: Run): boolean {
  return reading.tokens
    .slice(from, to)
    .some((_, step) => VERBS.includes(tagAt(reading, from + step)));
}

/** Without the full stop that closes the line. */
function endOf(reading: Reading): number {
  const last = reading.tokens.length - 1;
  return wordAt(reading, last) === '.' ? last : last + 1;
}

/** Whether everything before `end` is quoted. */
function isWholly({ regions, regionOf }: Reading, end: number): boolean {
  return regions[0]?.from === 0 && regionOf.slice(0, end).every((region) => region !== -1);
}
