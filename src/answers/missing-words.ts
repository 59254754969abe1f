import { terms } from '../retrieval/analyser.ts';
import type { Citation } from './answer.ts';
import type { Wanted } from './wanted.ts';

/** Words of the question, as typed, that none of the quotes contains. */
export function missingWords(wanted: Wanted, citations: readonly Citation[]): readonly string[] {
  const quoted = new Set(citations.flatMap(({ quote }) => terms(quote)));
  return wanted.terms.filter(({ term }) => !quoted.has(term)).map(({ surface }) => surface);
}
