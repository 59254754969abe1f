import type { Span } from '../../span.ts';
import { isCapital, isQuoted, spanOfRun, wordAt, type Reading, type Run } from './reading.ts';

/** The characters of a content without unquoted stops at its ends, or null when nothing is left of it. */
export function contentSpan(reading: Reading, { from, to }: Run): Span | null {
  let [first, last] = [from, to - 1];
  while (last >= first && isLooseEnd(reading, last)) last--;
  while (first <= last && isLooseEnd(reading, first)) first++;
  return first <= last ? spanOfRun(reading, { from: first, to: last + 1 }) : null;
}

const STOPS = new Set(['.', ',', ';', ':', '!', '?', '—', '–', '--', '-', '…', '...']);

function isLooseEnd(reading: Reading, at: number): boolean {
  return STOPS.has(wordAt(reading, at)) && !isQuoted(reading, at);
}

/** The region whose last mark stands right before a token, a comma between them or not. */
export function regionBefore(reading: Reading, index: number): Reading['regions'][number] | null {
  for (const at of [index - 1, index - 2]) {
    const region = reading.regions[reading.regionOf[at] ?? -1];
    if (region !== undefined) return region.to === at + 1 ? region : null;
    if (!/^[,—–-]+$/u.test(wordAt(reading, at))) return null;
  }
  return null;
}

export function regionFrom(reading: Reading, index: number): Reading['regions'][number] | null {
  const region = reading.regions[reading.regionOf[index] ?? -1];
  return region?.from === index ? region : null;
}

/** Whether a region closes an utterance: “We won,” “We won.” and not a “win” in passing. */
export function closesUtterance(reading: Reading, { to }: Run): boolean {
  return /^[.,?!—–-]+$/u.test(wordAt(reading, to - 2)) || /^[.…]+$/u.test(wordAt(reading, to - 2));
}

/** Whether a region begins with a capital and ends with its own stop: no title, no quoted word. */
export function isUtterance(reading: Reading, { from, to }: Run): boolean {
  const hasStop = /^[.?!…]+$/u.test(wordAt(reading, to - 2));
  return hasStop && isCapital(reading, from + 1) && to - from > 3;
}
