import winkBm25 from 'wink-bm25-text-search';
import type { Bm25Parameters } from '../../src/retrieval/bm25-index.ts';

export interface WinkHit {
  readonly unit: number;
  readonly score: number;
}

/** wink's own search over these documents: the oracle of our rankings. Ties by number. */
export function winkEngine(
  documents: readonly (readonly string[])[],
  { k1, b }: Bm25Parameters,
): (terms: readonly string[]) => readonly WinkHit[] {
  const engine = winkBm25();
  engine.defineConfig({ fldWeights: { text: 1 }, bm25Params: { k1, b, k: 1 } });
  // The words are joined and split as wink's README does it; numbers stand for words that hold white space.
  const numbers = new Map<string, number>();
  const written = (terms: readonly string[]): string =>
    terms.map((term) => numbers.get(term) ?? numbers.set(term, numbers.size).size - 1).join(' ');
  engine.definePrepTasks([(text: string) => text.match(/\d+/gu)?.map((n) => `_${n}`) ?? []]);
  for (const [id, terms] of documents.entries()) engine.addDoc({ text: written(terms) }, id);
  engine.consolidate(4);
  return (terms) =>
    engine
      .search(written(terms), documents.length)
      // wink adds floats, so sums that are equal may differ in the last bits.
      .map(([id, score]) => ({ unit: Number(id), score: Math.round(score * 1e4) / 1e4 }))
      .sort((a, b) => b.score - a.score || a.unit - b.unit);
}
