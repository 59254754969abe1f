import { bin } from './bin.ts';
import type { Columns } from './columns.ts';
import { isStrong } from './cue-class.ts';
import { wordAt, type Reading, type Run } from '../syntax/reading.ts';

/** Fills the columns of the strong cues before and after each token of its sentence. */
export function fillCues(columns: Columns, reading: Reading): void {
  for (const sentence of reading.sentences) {
    fillBefore(columns, reading, sentence);
    fillAfter(columns, sentence);
  }
}

function fillBefore(columns: Columns, reading: Reading, { from, to }: Run): void {
  let [last, that, count] = [-1, 0, 0];
  for (let at = from; at < to; at++) {
    if (last !== -1) {
      columns.lastDistance[at] = bin(at - last);
      columns.lastWord[at] = columns.word[last] ?? 0;
      columns.that[at] = that;
    }
    if (isStrong(columns.cue[at] ?? 0)) {
      count++;
      [last, that] = [at, 0];
    } else if (wordAt(reading, at) === 'that') that = 1;
  }
  columns.strong.fill(Math.min(count, 3), from, to);
}

function fillAfter(columns: Columns, { from, to }: Run): void {
  let next = -1;
  for (let at = to - 1; at >= from; at--) {
    if (next !== -1) {
      columns.nextDistance[at] = bin(next - at);
      columns.nextWord[at] = columns.word[next] ?? 0;
    }
    if (isStrong(columns.cue[at] ?? 0)) next = at;
  }
}
