import { firstAt } from './first-at.ts';
import { phraseBefore } from './phrase-before.ts';
import { isComma, isDash, isHyphen } from './phrase-tags.ts';
import { isCapital, isQuoted, sentenceAt, wordAt, type Cue, type Reading } from './reading.ts';

/**
 * Where a content that begins at a token ends: with its sentence, or before the next attribution in it:
 * “it rains|, adding that …”, “it rains| but stressed that …”, “it rains|, according to …”.
 */
export function clauseEnd(reading: Reading, from: number): number {
  const to = limitFrom(reading, from);
  for (let at = from + 1; at < to; at++) {
    if (endsBeforeParticiple(reading, at)) return at + 1;
    if (opensAfterQuote(reading, at) || endsWithQuote(reading, at)) return at + 1;
    if (isQuoted(reading, at)) continue;
    if (isComma(reading, at) && wordAt(reading, at + 1) === 'according') return at;
    if (isComma(reading, at) && cueAt(reading, at + 1)?.isParticiple === true) return at;
    if (joinsAnotherCue(reading, at) || opensAside(reading, at, to)) return at;
    if (opensAnotherSource(reading, at, from)) return at;
  }
  return to;
}

const JOINTS = new Set(['and', 'but', 'or']);

// but |stressed that|, and |told| her
function joinsAnotherCue(reading: Reading, at: number): boolean {
  const joint = isComma(reading, at) ? at + 1 : at;
  if (!JOINTS.has(wordAt(reading, joint))) return false;
  const cue = cueAt(reading, joint + 1);
  if (cue === null || cue.isPassive || cue.isParticiple || cue.word.inflection === 'base')
    return false;
  return introducesContent(reading, cue);
}

/** Whether what a reader expects after a speech verb follows it soon: that, a quotation, a colon. */
function introducesContent(reading: Reading, cue: Cue): boolean {
  if (cue.word.lemma === 'say') return true;
  for (let at = cue.to; at < Math.min(cue.to + 6, reading.tokens.length); at++) {
    if (isQuoted(reading, at) || /^(?:that|:|whether|if)$/u.test(wordAt(reading, at))) return true;
  }
  return false;
}

// A content without quotation marks is shorter; the cost stays bounded.
const LONGEST = 200;

function limitFrom(reading: Reading, from: number): number {
  const { to } = sentenceAt(reading, from);
  if (to <= from + LONGEST) return to;
  const region = reading.regions[reading.regionOf[from + LONGEST] ?? -1];
  return region?.to ?? from + LONGEST;
}

// “It rains| – as it did last year.” A pair of dashes is part of what is said.
function opensAside(reading: Reading, at: number, to: number): boolean {
  if (!isAsideDash(reading, at)) return false;
  for (let other = at + 1; other < to; other++) if (isAsideDash(reading, other)) return false;
  return true;
}

function isAsideDash(reading: Reading, at: number): boolean {
  return isDash(reading, at) && !isHyphen(reading, at) && !isQuoted(reading, at);
}

// She called it “a farce,”| adding that …
function endsBeforeParticiple(reading: Reading, at: number): boolean {
  const region = reading.regions[reading.regionOf[at] ?? -1];
  if (region?.to !== at + 1 || wordAt(reading, at - 1) !== ',') return false;
  return cueAt(reading, at + 1)?.isParticiple === true;
}

// She called it “a farce.”|[2] The rest is ours: the sentence has ended, whatever stands next.
function endsWithQuote(reading: Reading, at: number): boolean {
  const region = reading.regions[reading.regionOf[at] ?? -1];
  if (region?.to !== at + 1 || !/^[.?!]$/u.test(wordAt(reading, at - 1))) return false;
  return wordAt(reading, at + 1) === '[' || isCapital(reading, at + 1);
}

// “While she said it was “wet,” |Reed said| that …”
function opensAfterQuote(reading: Reading, at: number): boolean {
  const region = reading.regions[reading.regionOf[at] ?? -1];
  if (region?.to !== at + 1 || wordAt(reading, at - 1) !== ',') return false;
  const cue = nextCue(reading, at + 1);
  if (cue === null || cue.from > at + 10 || cue.isParticiple || !introducesContent(reading, cue))
    return false;
  return phraseBefore(reading, cue.from, at + 1)?.from === at + 1;
}

const TURNS = new Set(['but', 'while', 'though', 'although', 'and', ';', 'whereas']);

// “, while |Reed said| …”
function opensAnotherSource(reading: Reading, at: number, from: number): boolean {
  const turn = isComma(reading, at) ? at + 1 : at;
  if (!TURNS.has(wordAt(reading, turn)) || (turn === at && wordAt(reading, at) !== ';'))
    return false;
  const cue = nextCue(reading, turn + 1);
  if (cue === null || cue.from > turn + 12 || cue.isParticiple || cue.isPassive) return false;
  const source = phraseBefore(reading, cue.from, Math.max(from, turn + 1));
  return source?.from === turn + 1;
}

function cueAt(reading: Reading, from: number): Cue | null {
  const cue = nextCue(reading, from);
  return cue?.from === from ? cue : null;
}

/** The first cue that begins at a token or after it. */
export function nextCue({ cues }: Reading, from: number): Cue | null {
  return cues[firstAt(cues, (cue) => cue.from >= from)] ?? null;
}
