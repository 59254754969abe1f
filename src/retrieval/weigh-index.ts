import { type Bm25Index, idf, type WeighedIndex } from './bm25-index.ts';
import { scaleWeight } from './scale-weight.ts';

/** The index with the weight of every posting, as it is compared with another. */
export function weighIndex(index: Bm25Index): WeighedIndex {
  const { size, terms, offsets, documents, counts, bases, saturations } = index;
  const weights = new Uint32Array(documents.length);
  for (let term = 0; term < terms.size; term += 1) {
    const start = offsets[term] ?? 0;
    const end = offsets[term + 1] ?? 0;
    const rarity = idf(size, end - start);
    for (let at = start; at < end; at += 1) {
      const grade = (bases[documents[at] ?? 0] ?? 0) + (counts[at] ?? 0);
      weights[at] = scaleWeight((saturations[grade] ?? 0) * rarity);
    }
  }
  return { size, terms, offsets, documents, weights };
}
