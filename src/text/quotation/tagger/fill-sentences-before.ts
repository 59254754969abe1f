import type { Reading, Run } from '../syntax/reading.ts';
import type { Columns } from './columns.ts';
import { roleOf } from './label.ts';

const FIRST = 1;

/** Fills the column of what the rules find in the sentence before, within the paragraph. */
export function fillSentencesBefore(
  columns: readonly Columns[],
  readings: readonly Reading[],
): void {
  for (const [index, { sentences }] of readings.entries()) {
    const filled = columns[index];
    if (filled === undefined) continue;
    let before = FIRST;
    for (const sentence of sentences) {
      filled.before.fill(before, sentence.from, sentence.to);
      before = seenIn(filled, sentence);
    }
  }
}

// A content, a cue or source, whether it ends within a content, whether within quotation marks.
function seenIn({ rule, quote }: Columns, { from, to }: Run): number {
  let seen = 0;
  for (let at = from; at < to; at++) {
    const role = roleOf(rule[at] ?? 0);
    if (role === 'content') seen |= 1;
    else if (role === 'cue') seen |= 2;
  }
  const endsInside = roleOf(rule[to - 1] ?? 0) === 'content';
  return 2 + seen + 4 * Number(endsInside) + 8 * Number(quote[to - 1] !== 0);
}
