import type { Passage } from '../rule.ts';
import { clauseEnd } from './clause-end.ts';
import { firstAt } from './first-at.ts';
import { closesUtterance, contentSpan, regionFrom } from './content.ts';
import { phraseAfter } from './phrase-after.ts';
import { isComma, isFinite, isNominal } from './phrase-tags.ts';
import { isQuoted, sentenceAt, tagAt, wordAt, type Cue, type Run } from './reading.ts';
import { TIME_WORDS } from './word-sets.ts';
import type { Span } from '../../span.ts';

export interface ContentAfter {
  readonly span: Span;
  /** How it opens: with “that”, a quotation, or straight away. */
  readonly opening: 'that' | 'quote' | 'clause' | 'object';
  /** The cue, with a colon that follows it. */
  readonly cue: Run;
}

// “said on Monday in a letter to the council that …”
const LONGEST_INSERTION = 16;

/** What a cue introduces, up to the end of its clause, or null when nothing follows it. */
export function contentAfter(passage: Passage, cue: Cue): ContentAfter | null {
  const sentence = sentenceAt(passage, cue.verb);
  const found = findOpening(passage, cue, sentence.to);
  if (found === null || !fits(found.opening, cue)) return null;
  const to = contentEnd(passage, found.from);
  const span = contentSpan(passage, { from: found.from, to });
  if (span === null || isBareLink(passage, span)) return null;
  return { span, opening: found.opening, cue: { from: cue.from, to: found.cueTo } };
}

// “She thinks a lot”, “She continues the work”: nothing is said.
function fits(opening: ContentAfter['opening'], { word }: Cue): boolean {
  if (word.frame === 'quote') return opening === 'that' || opening === 'quote';
  return opening !== 'object' || word.frame !== 'thought';
}

// “told them that |he thinks| …” when an earlier rule holds the rest
function isBareLink({ text }: Passage, { start, end }: Span): boolean {
  return /^(?:that|whether|if|to)$/iu.test(text.slice(start, end));
}

interface Opening {
  readonly from: number;
  readonly cueTo: number;
  readonly opening: ContentAfter['opening'];
}

function findOpening(passage: Passage, cue: Cue, end: number): Opening | null {
  const start = wordAt(passage, cue.to) === ':' ? cue.to + 1 : cue.to;
  const limit = Math.min(end, cue.to + LONGEST_INSERTION);
  for (let at = cue.to; at < limit; at++) {
    const opensQuote = regionFrom(passage, at) !== null;
    if (opensQuote && isInsertion(passage, cue, at)) {
      return { from: at, cueTo: at === start ? start : cue.to, opening: 'quote' };
    }
    if (isQuoted(passage, at)) break;
    if (isThat(passage, at) && (at === cue.to || isInsertion(passage, cue, at))) {
      return { from: at, cueTo: cue.to, opening: 'that' };
    }
    if (isFinite(passage, at) && at > cue.to) break;
  }
  return plainOpening(passage, cue, start, end);
}

function isThat(passage: Passage, at: number): boolean {
  const word = wordAt(passage, at);
  if (word === 'whether' || word === 'if') return true;
  if (word !== 'that') return false;
  return tagAt(passage, at) === 'SCONJ' || /^(?:PRON|PROPN|DET)$/u.test(tagAt(passage, at + 1));
}

const INSERTION_OPENERS = new Set(
  'in on at to during after before of from with about when via through by over , : tuesday monday wednesday thursday friday saturday sunday yesterday today last earlier later again'.split(
    ' ',
  ),
);

// said |on Monday| that, told |reporters| that; not: said |the| “farce”
function isInsertion(passage: Passage, cue: Cue, to: number): boolean {
  if (to === cue.to) return true;
  const last = wordAt(passage, to - 1);
  if (last === ',' || last === ':') return true;
  // said |instead| that; but “called on Reed |to pay| ‘his share’”
  const tags = passage.tokens.slice(cue.to, to).map(({ tag }) => tag);
  if (tags.every((tag) => tag === 'ADV')) return true;
  if (tags.includes('VERB') || /^(?:DET|ADJ)$/u.test(tags.at(-1) ?? '')) return false;
  const opener = afterAddressee(passage, cue, to);
  return opener >= to || INSERTION_OPENERS.has(wordAt(passage, opener));
}

function afterAddressee(passage: Passage, cue: Cue, end: number): number {
  if (cue.word.frame !== 'person' && cue.word.frame !== 'question') return cue.to;
  return phraseAfter(passage, cue.to, end)?.to ?? cue.to;
}

function plainOpening(passage: Passage, cue: Cue, start: number, end: number): Opening | null {
  let from = afterAddressee(passage, cue, end);
  if (from === cue.to) from = afterParticles(passage, start);
  const cueTo = from;
  // said |Wednesday| it rains
  if (TIME_WORDS.has(wordAt(passage, from))) from++;
  if (isComma(passage, from)) from++;
  if (from >= end) return null;
  if (wordAt(passage, from) === 'that' && from > cue.to)
    return { from, cueTo: cue.to, opening: 'that' };
  const opening = hasFiniteVerb(passage, from, end) ? 'clause' : 'object';
  return {
    from,
    cueTo: from === cueTo && afterAddressee(passage, cue, end) === cue.to ? cueTo : cue.to,
    opening,
  };
}

// called |for| help, spoke |out about| it; “to” begins what is said: promised to help
const VERB_PARTICLES = new Set('for on about of at with against out back off upon'.split(' '));

function afterParticles(passage: Passage, from: number): number {
  let at = from;
  while (VERB_PARTICLES.has(wordAt(passage, at)) && at < from + 2) at++;
  return at;
}

function hasFiniteVerb(passage: Passage, from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + 30); at++) {
    if (isQuoted(passage, at)) return false;
    if (
      isFinite(passage, at) &&
      at > from &&
      (isNominal(passage, at - 1) || tagAt(passage, at) === 'AUX')
    )
      return true;
  }
  return false;
}

// A whole utterance in quotation marks ends the content; a quoted word does not.
function contentEnd(passage: Passage, from: number): number {
  const region = regionFrom(passage, from);
  if (region !== null && closesUtterance(passage, region)) return region.to;
  return beforeNextFound(passage, from, clauseEnd(passage, from));
}

const JOINTS = new Set(['and', 'but', 'while', 'as', ',']);

// “described it as a “farce,”| adding: “I resign.””: what an earlier rule found is not part of it.
function beforeNextFound(passage: Passage, from: number, to: number): number {
  const start = passage.tokens[from]?.start ?? 0;
  const next = passage.found.find((draft) => draft.content[0].start > start);
  if (next === undefined) return to;
  const parts = [...next.content, next.cue, next.source].filter((span) => span !== null);
  const limit = Math.min(...parts.map((span) => span.start).filter((each) => each > start));
  let end = Math.min(
    to,
    firstAt(passage.tokens, (token) => token.start >= limit),
  );
  if (end < to) while (end > from && JOINTS.has(wordAt(passage, end - 1))) end--;
  return end;
}
