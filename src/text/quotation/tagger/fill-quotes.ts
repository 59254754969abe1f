import { bin } from './bin.ts';
import type { Columns } from './columns.ts';
import { sentenceAt, wordAt, type Reading, type Run } from '../syntax/reading.ts';

/** Fills the columns of quotation marks. */
export function fillQuotes(columns: Columns, reading: Reading): void {
  for (const region of reading.regions) {
    const { from, to } = region;
    if (from >= to) continue;
    columns.quote.fill(1, from, to);
    columns.quote[from] = 2;
    if (to - from > 1) columns.quote[to - 1] = 3;
    columns.region.fill(shapeOf(reading, region), from, to);
    columns.after.fill(neighboursOf(columns, reading, region), from, to);
  }
}

// Length, whether it opens its sentence, whether it closes with a stop or comma of its own.
function shapeOf(reading: Reading, { from, to }: Run): number {
  const opens = sentenceAt(reading, from).from === from ? 1 : 0;
  const last = wordAt(reading, to - 2);
  const closing = /^[.?!…]+$/u.test(last) ? 2 : Number(/^[,—–-]+$/u.test(last));
  return 1 + bin(to - from) * 8 + opens * 4 + closing;
}

// The strongest cue class right after it, and what stands right before it.
function neighboursOf(columns: Columns, reading: Reading, { from, to }: Run): number {
  let strongest = 0;
  for (let at = to; at < Math.min(to + 4, columns.cue.length); at++) {
    const cue = columns.cue[at] ?? 0;
    if (cue !== 7) strongest = Math.max(strongest, cue);
  }
  const before = wordAt(reading, from - 1);
  const mark = before === ',' ? 1 : before === ':' ? 2 : 0;
  const cueBefore = Math.max(columns.cue[from - 1] ?? 0, columns.cue[from - 2] ?? 0);
  return 1 + strongest * 32 + mark * 8 + Math.min(cueBefore, 7);
}
