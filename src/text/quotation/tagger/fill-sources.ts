import type { Draft } from '../draft.ts';
import { paragraphAt } from '../link/piece.ts';
import { isCapital, type Reading } from '../syntax/reading.ts';
import type { Columns } from './columns.ts';
import { roleOf } from './label.ts';
import { runWithin } from './span-tokens.ts';

// How much more often hardly matters.
const MOST = 3;

/** Fills the column that says of each capitalised token how often the rules find it in a source elsewhere. */
export function fillSources(
  columns: readonly Columns[],
  readings: readonly Reading[],
  drafts: readonly Draft[],
): void {
  const counts = countNames(columns, readings, drafts);
  for (const [index, reading] of readings.entries()) {
    const filled = columns[index];
    if (filled === undefined) continue;
    for (let at = 0; at < reading.tokens.length; at++) {
      if (!isCapital(reading, at)) continue;
      const here = Number(roleOf(filled.rule[at] ?? 0) === 'source');
      const count = (counts.get(filled.word[at] ?? 0) ?? 0) - here;
      filled.known[at] = 1 + Math.min(MOST, count);
    }
  }
}

function countNames(
  columns: readonly Columns[],
  readings: readonly Reading[],
  drafts: readonly Draft[],
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { source } of drafts) {
    if (source === null) continue;
    const index = paragraphAt(readings, source.start);
    const reading = readings[index];
    if (reading === undefined) continue;
    const { from, to } = runWithin(reading, source);
    for (let at = from; at < to; at++) {
      if (!isCapital(reading, at)) continue;
      const word = columns[index]?.word[at] ?? 0;
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}
