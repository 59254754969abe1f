import { openNameWordCoder } from './name-words.ts';
import { type NameList, suggestNames } from './suggest-names.ts';

/** A name that may be suggested. */
export interface Candidate {
  readonly name: string;
  /** How often it occurs in what the bot knows. */
  readonly count: number;
}

interface Ready {
  /** Frequent ones first, then by name. */
  readonly sorted: readonly Candidate[];
  readonly list: NameList;
}

// Making ten thousand names ready takes 20 ms, a suggestion from them 0.1 ms: one list is made ready once.
const lists = new WeakMap<readonly Candidate[], Ready>();

/** The candidates that `suggestNames` finds: frequent ones first, then by name. */
export function suggest<T extends Candidate>(
  candidates: readonly T[],
  typed: string,
  limit: number,
): readonly T[] {
  const ready = lists.get(candidates) ?? readyOf(candidates);
  lists.set(candidates, ready);
  return suggestNames(ready.list, typed, limit).flatMap(
    // A list holds the candidates that it was made of, sorted.
    (place) => (ready.sorted[place] as T | undefined) ?? [],
  );
}

function readyOf(candidates: readonly Candidate[]): Ready {
  const sorted = candidates.toSorted((a, b) => b.count - a.count || compare(a.name, b.name));
  const coder = openNameWordCoder();
  const { codes, ...words } = coder.gather(sorted.map(({ name }) => coder.code(name)));
  const textOf = (word: number): string => coder.texts[codes[word] ?? -1] ?? '';
  const ranked = Uint32Array.from(sorted.keys());
  return { sorted, list: { size: sorted.length, ranked, words: { ...words, textOf } } };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
