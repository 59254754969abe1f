import { bin } from './bin.ts';
import type { Columns } from './columns.ts';
import { isQuoted, wordAt, type Reading, type Run } from '../syntax/reading.ts';

/** What stands around the paragraph. */
export interface Surroundings {
  /** Paragraphs before it. */
  readonly index: number;
  readonly previous: Reading | null;
  /** Whether the rules find an attribution in the two paragraphs above. */
  readonly hasFoundAbove: boolean;
}

/** Fills the columns of places in sentence, clause and article. */
export function fillPlaces(columns: Columns, reading: Reading, around: Surroundings): void {
  columns.place.fill(Math.min(around.index, 3));
  columns.above.fill(aboveOf(around));
  for (const sentence of reading.sentences) fillSentence(columns, reading, sentence);
}

function aboveOf({ previous, hasFoundAbove }: Surroundings): number {
  if (previous === null) return 0;
  const last = previous.tokens.length - 1;
  const ending = isQuoted(previous, last) ? 1 : wordAt(previous, last) === ':' ? 2 : 0;
  return 1 + ending * 2 + Number(hasFoundAbove);
}

const CLAUSE_MARK = /^(?:[,;:—–]|--)$/u;

function fillSentence(columns: Columns, reading: Reading, { from, to }: Run): void {
  let clause = from;
  for (let at = from; at < to; at++) {
    columns.start[at] = Math.min(at - from, 2) + 1;
    columns.end[at] = bin(to - at);
    columns.comma[at] = bin(at - clause + 1) + (clause === from ? 8 : 0);
    columns.clause[at] = columns.word[clause] ?? 0;
    if (CLAUSE_MARK.test(wordAt(reading, at)) && !isQuoted(reading, at)) clause = at + 1;
  }
}
