import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Bm25Index } from '../retrieval/bm25-index.ts';

export interface IndexBytes {
  readonly arrays: number;
  /** Of the words and the map of them: what a copy takes of the heap. */
  readonly terms: number;
}

export function indexBytes(index: Bm25Index): IndexBytes {
  const { terms, ...rest } = index;
  const columns = [rest.offsets, rest.documents, rest.counts, rest.bases, rest.saturations];
  const arrays = columns.reduce((sum, { byteLength }) => sum + byteLength, 0);
  const words = Buffer.from([...terms.keys()].join('\n'));
  const before = heapUsed();
  const copy = new Map<string, number>();
  for (const word of words.toString().split('\n')) copy.set(word, copy.size);
  const after = heapUsed();
  // Named once more, so that it is not collected before it is measured.
  return { arrays, terms: copy.size === 0 ? 0 : after - before };
}

function heapUsed(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  // What the first frees may free more.
  for (let time = 0; time < 3; time += 1) collect();
  return process.memoryUsage().heapUsed;
}
