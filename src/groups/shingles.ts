import { mixed } from './hash.ts';
import { type Saying, wordAt } from './saying.ts';

const LENGTH = 3;
// “It is a”, “we want to”: a run of common words leads to half of all statements.
const LEAST_WEIGHT = 0.8;

/**
 * Runs of three words that tell something, each as 32 bits of it: parts in the same words have one in common. As texts
 * they took more memory than all else that is held.
 */
export function shinglesOf(saying: Saying): readonly number[] {
  const { vocabulary } = saying.store;
  const found = new Set<number>();
  // Each word stands in three runs.
  const [weights, hashes] = [new Float64Array(saying.words), new Int32Array(saying.words)];
  for (let place = 0; place < saying.words; place += 1) {
    const word = wordAt(saying, place);
    weights[place] = vocabulary.wordWeight(word);
    hashes[place] = vocabulary.hash(word);
  }
  for (let end = LENGTH; end <= saying.words; end += 1) {
    let weight = 0;
    let hash = 0;
    for (let place = end - LENGTH; place < end; place += 1) {
      weight += weights[place] ?? 0;
      hash = mixed(hash, hashes[place] ?? 0);
    }
    if (weight >= LEAST_WEIGHT) found.add(hash);
  }
  return [...found];
}
