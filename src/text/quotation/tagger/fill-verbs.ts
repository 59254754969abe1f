import { bin } from './bin.ts';
import type { Columns } from './columns.ts';
import { hashWord } from './hash.ts';
import { isCapital, isQuoted, tagAt, wordAt, type Reading, type Run } from '../syntax/reading.ts';

/** Fills the columns of the verbs before and after each token of its sentence, cues or not. */
export function fillVerbs(columns: Columns, reading: Reading): void {
  for (const sentence of reading.sentences) {
    fillBefore(columns, reading, sentence);
    fillAfter(columns, reading, sentence);
  }
}

function isVerb(reading: Reading, at: number): boolean {
  return tagAt(reading, at) === 'VERB';
}

function fillBefore(columns: Columns, reading: Reading, { from, to }: Run): void {
  let [verb, since, subject] = [-1, 0, 0];
  for (let at = from; at < to; at++) {
    if (verb !== -1) {
      columns.verb[at] = columns.lemma[verb] ?? 0;
      columns.verbDistance[at] = bin(at - verb);
      columns.since[at] = since + 1;
    }
    if (isVerb(reading, at)) {
      subject = subjectOf(reading, at, from);
      [verb, since] = [at, 0];
    } else since |= joint(reading, at, verb);
    columns.subject[at] = subject;
  }
}

// One bit for each thing that has stood since the verb.
function joint(reading: Reading, at: number, verb: number): number {
  const word = wordAt(reading, at);
  if (word === 'that') return 1;
  if (word === ',') return 2;
  if (word === 'to' && at === verb + 1) return 4;
  if (word === 'and' || word === 'but' || word === 'or') return 8;
  return isQuoted(reading, at) ? 16 : 0;
}

// Farther to the left than this stands the subject of something else.
const FARTHEST = 8;
const NONE = 1;
const CLASSES: Readonly<Record<string, number>> = {
  PROPN: 2,
  PART: 5,
  VERB: 6,
  CCONJ: 7,
  PUNCT: 8,
};
const OTHER = 9;

// A pronoun itself, else the class of what stands before the verb group: a name, a noun, “to”, another verb, a mark.
function subjectOf(reading: Reading, verb: number, from: number): number {
  for (let at = verb - 1; at >= Math.max(from, verb - FARTHEST); at--) {
    const tag = tagAt(reading, at);
    if (tag === 'AUX' || tag === 'ADV') continue;
    if (tag === 'PRON') return hashWord(wordAt(reading, at));
    if (tag === 'NOUN') return isCapital(reading, at) ? 3 : 4;
    return CLASSES[tag] ?? OTHER;
  }
  return NONE;
}

function fillAfter(columns: Columns, reading: Reading, { from, to }: Run): void {
  let next = -1;
  for (let at = to - 1; at >= from; at--) {
    if (next !== -1) {
      columns.verbNext[at] = columns.lemma[next] ?? 0;
      columns.verbNextDistance[at] = bin(next - at);
    }
    if (isVerb(reading, at)) next = at;
  }
}
