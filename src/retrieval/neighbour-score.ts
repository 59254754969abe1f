import { termSpans } from './analyser.ts';

/** Two terms that stand side by side in a query, stop words apart, and what finding them so is worth. */
export interface Neighbours {
  readonly first: string;
  readonly second: string;
  readonly worth: number;
}

/** The worth of those pairs that stand side by side in the text too. */
export function neighbourScore(pairs: readonly Neighbours[], text: string): number {
  if (pairs.length === 0) return 0;
  const found = neighboursIn(text);
  let score = 0;
  for (const { first, second, worth } of pairs)
    if (found.has(pairOf(first, second))) score += worth;
  return score;
}

function neighboursIn(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  // Lists, since “US” is two terms at one place.
  let before: readonly string[] = [];
  let here: string[] = [];
  let at = -1;
  for (const { term, start } of termSpans(text)) {
    if (start !== at) [before, here, at] = [here, [], start];
    here.push(term);
    for (const other of before) pairs.add(pairOf(other, term));
  }
  return pairs;
}

function pairOf(first: string, second: string): string {
  return `${first} ${second}`;
}
