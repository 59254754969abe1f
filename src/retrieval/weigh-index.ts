import { BLOCK, blocksOf, type Bm25Index, idf, type WeighedIndex } from './bm25-index.ts';
import { scaleWeight } from './scale-weight.ts';

/** The index with the weight of every posting, as it is compared with another. */
export function weighIndex(index: Bm25Index): WeighedIndex {
  const { size, terms, counts, bases, saturations } = index;
  const blocks = blocksOf(size);
  const offsets = index.offsets.filter((_, place) => place % blocks === 0);
  const documents = new Uint32Array(index.documents.length);
  const weights = new Uint32Array(documents.length);
  for (let place = 0; place < terms.size * blocks; place += 1) {
    const term = Math.floor(place / blocks);
    const rarity = idf(size, (offsets[term + 1] ?? 0) - (offsets[term] ?? 0));
    const base = (place % blocks) * BLOCK;
    for (let at = index.offsets[place] ?? 0; at < (index.offsets[place + 1] ?? 0); at += 1) {
      const unit = base + (index.documents[at] ?? 0);
      documents[at] = unit;
      const grade = (bases[unit] ?? 0) + (counts[at] ?? 0);
      weights[at] = scaleWeight((saturations[grade] ?? 0) * rarity);
    }
  }
  return { size, terms, offsets, documents, weights };
}
