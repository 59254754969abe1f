import { CUE_WORDS, type CueWord } from '../lexicon/cue-words.ts';
import type { Polarity } from '../quotation.ts';
import { isHyphen } from './phrase-tags.ts';
import {
  isCapital,
  isQuoted,
  sentenceAt,
  tagAt,
  wordAt,
  type Cue,
  type Layout,
} from './reading.ts';

/** The speech verbs of a paragraph that stand outside quotation marks. */
export function findCues(reading: Layout): readonly Cue[] {
  const cues: Cue[] = [];
  for (let verb = 0; verb < reading.tokens.length; verb++) {
    if (reading.regionOf[verb] !== -1) continue;
    const word = CUE_WORDS.get(reading.tokens[verb]?.lower ?? '');
    if (word === undefined || !isVerb(reading, verb, word) || isPartOfWord(reading, verb)) continue;
    const cue = readCue(reading, verb, word);
    if (cue !== null) cues.push(cue);
  }
  return cues;
}

// self-described, live-tweeted; and names and titles: the State Department
function isPartOfWord(layout: Layout, at: number): boolean {
  if (isHyphen(layout, at - 1) || isHyphen(layout, at + 1)) return true;
  if (!isCapital(layout, at) || sentenceAt(layout, at).from === at) return false;
  return !isCapital(layout, at - 1) || isFollowedByCue(layout, at);
}

// Omar |Said| said
function isFollowedByCue(layout: Layout, at: number): boolean {
  return !isCapital(layout, at + 1) && CUE_WORDS.has(wordAt(layout, at + 1));
}

type Tokens = Pick<Layout, 'tokens'>;

// The tagger takes many verbs for nouns or adjectives: their neighbours tell.
function isVerb(layout: Layout, at: number, word: CueWord): boolean {
  const tag = tagAt(layout, at);
  if (tag === 'VERB') return true;
  if (word.frame === 'thought' || word.frame === 'quote') return false;
  const before = tagAt(layout, at - 1);
  if (word.inflection === 'present' && isPresent(layout, at)) return true;
  if (word.inflection === 'participle' && isParticiple(layout, at)) return true;
  if (at === 0 || /^(?:DET|ADJ|ADP)$/u.test(before)) return false;
  if (/^['’]s$/u.test(wordAt(layout, at - 1))) return false;
  if (word.inflection === 'past') return tag !== 'PROPN';
  return PRONOUNS.has(wordAt(layout, at - 1)) || (tag === 'AUX' && word.inflection !== 'base');
}

const ANNOUNCED = /^(?:that|["“:])$/u;

// “It rains, |states| Dana Hale”, “‘No,’ |reads| the sign”, “‘No,’ Hale |notes|.”, “The ad |claims| that”
function isPresent(layout: Layout, at: number): boolean {
  const before = tagAt(layout, at - 1);
  if (wordAt(layout, at - 1) === ',' && tagAt(layout, at + 1) === 'PROPN') return true;
  if (isQuoted(layout, at - 1)) return true;
  const closes = /^[.,]$/u.test(wordAt(layout, at + 1));
  if (closes && before === 'PROPN') return isQuoted(layout, at - 2) || isQuoted(layout, at - 3);
  return ANNOUNCED.test(wordAt(layout, at + 1)) && /^(?:NOUN|PROPN|PRON)$/u.test(before);
}

// “took to Twitter, |writing|: …”
function isParticiple(layout: Layout, at: number): boolean {
  return wordAt(layout, at - 1) === ',' || ANNOUNCED.test(wordAt(layout, at + 1));
}

const PRONOUNS = new Set('i he she they we you it who'.split(' '));

function readCue(tokens: Tokens, verb: number, word: CueWord): Cue | null {
  // “points out”, but “points at”
  const hasParticle = PARTICLES.get(word.lemma)?.has(tokens.tokens[verb + 1]?.lower ?? '');
  if (hasParticle === false) return null;
  const from = groupStart(tokens, verb);
  const to = verb + (hasParticle === true ? 2 : 1);
  const group = tokens.tokens.slice(from, verb);
  const hasAuxiliary = group.some((token) => token.tag === 'AUX');
  const isInfinitive = tokens.tokens[verb - 1]?.lower === 'to';
  if (isInfinitive && !group.some((token) => token.tag === 'VERB')) return null;
  if (word.inflection === 'participle' && !hasAuxiliary) {
    return {
      from,
      to,
      verb,
      word,
      isPassive: false,
      isParticiple: true,
      polarity: polarityOf(word, group),
    };
  }
  const isPassive = word.inflection === 'past' && isBe(lastAuxiliary(group));
  return {
    from,
    to,
    verb,
    word,
    isPassive,
    isParticiple: false,
    polarity: polarityOf(word, group),
  };
}

const PARTICLES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['point', new Set(['out', 'to'])],
  ['refer', new Set(['to'])],
  ['allude', new Set(['to'])],
]);

type Group = Tokens['tokens'];

function lastAuxiliary(group: Group): string {
  return group.findLast((token) => token.tag === 'AUX')?.lower ?? '';
}

const BE = new Set("is are was were be been being 's 're 'm ’s ’re ’m".split(' '));

function isBe(form: string): boolean {
  return BE.has(form);
}

// Verbs that take “to” and the speech verb: declined to say, went on to say, wants to ask.
const CONTROLS = new Set(
  'decline refuse want continue go begin start seem appear try fail hasten like have come need use'.split(
    ' ',
  ),
);

function groupStart({ tokens }: Tokens, verb: number): number {
  let from = verb;
  while (from > 0) {
    const before = tokens[from - 1];
    if (before === undefined) break;
    if (before.tag === 'AUX' || isGroupAdverb(before) || NEGATIONS.has(before.lower)) {
      from--;
    } else if (before.lower === 'to') {
      const control = tokens[from - 2];
      const step = control?.lower === 'on' ? 3 : 2;
      const main = tokens[from - step];
      if (main === undefined || !CONTROLS.has(main.lemma)) break;
      from -= step;
    } else break;
  }
  return from;
}

const NEGATIONS = new Set("not n't n’t never neither nor".split(' '));
// These stand before a subject or a number, not inside a verb group.
const NO_GROUP_ADVERBS = new Set(
  'about then now when where how why here there however instead today meanwhile yesterday tonight tomorrow ago ' +
    'so too even only just as that moreover nevertheless nonetheless perhaps maybe else well back home out up down',
);

function isGroupAdverb(token: Group[number]): boolean {
  if (token.lower === 'long') return true;
  return token.tag === 'ADV' && !NO_GROUP_ADVERBS.has(token.lower);
}

const DENIALS = new Set(['deny', 'refute', 'dispute', 'rebut']);
const REFUSALS = new Set(['decline', 'refuse', 'fail']);

function polarityOf(word: CueWord, group: Group): Polarity {
  if (group.some((token) => NEGATIONS.has(token.lower) || REFUSALS.has(token.lemma)))
    return 'not-said';
  if (DENIALS.has(word.lemma)) return 'denied';
  return word.frame === 'question' ? 'asked' : 'said';
}
