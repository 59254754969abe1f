import { BM25_PARAMETERS, type Bm25Index, type WeighedIndex } from './bm25-index.ts';
import { buildWithWink, WINK_LEAST } from './build-with-wink.ts';
import { weighIndex } from './weigh-index.ts';

// Which takes 0.3 s; 13,000 statements take 1 s, and 100,000 passages half a gigabyte. Larger indexes come from the same
// builder, which tests and `bench -- build` hold to wink.
const WINK_MOST = 5_000;

/**
 * wink defines the weights: of an index that it is quick enough for, it is asked for every one. The documents, as their
 * terms in order, are worked out only then.
 * @throws TypeError when wink weighs otherwise.
 */
export function holdToWink(
  index: Bm25Index,
  documentsOf: () => readonly (readonly string[])[],
): void {
  if (index.size < WINK_LEAST || index.size > WINK_MOST) return;
  const defined = buildWithWink(documentsOf(), BM25_PARAMETERS);
  const built = weighIndex(index);
  holdTerms(defined, built);
  for (const column of ['offsets', 'documents', 'weights'] as const) {
    const [wanted, found] = [defined[column], built[column]];
    const differs = wanted.findIndex((value, at) => value !== found[at]);
    if (differs === -1 && wanted.length === found.length) continue;
    throw new TypeError(`Cannot weigh as wink does: ${column} differ from ${differs} on`);
  }
}

function holdTerms({ terms: wanted }: WeighedIndex, { terms: found }: WeighedIndex): void {
  for (const term of wanted.keys())
    if (found.get(term) !== wanted.get(term))
      throw new TypeError(`Cannot weigh as wink does: "${term}" has another number`);
}
