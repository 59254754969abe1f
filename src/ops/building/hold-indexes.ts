import { spelledTerms } from '../../retrieval/count-terms.ts';
import { holdToWink } from '../../retrieval/hold-to-wink.ts';
import { openRanked, type PackedSnapshot } from '../packing/packed-snapshot.ts';
import type { KeptArticle } from './kept-article.ts';

const KINDS = ['passage', 'sentence', 'statement'] as const;

/**
 * Asks wink for every weight of the indexes of these articles that it is quick enough for. `words` are those of their
 * coder. @throws TypeError when wink weighs otherwise.
 */
export function holdIndexes(
  { ranked }: Pick<PackedSnapshot, 'ranked'>,
  articles: readonly Pick<KeptArticle, 'terms'>[],
  words: readonly string[],
): void {
  for (const kind of KINDS)
    holdToWink(openRanked(ranked[kind]).index, () =>
      articles.flatMap(({ terms }) => spelledTerms(terms[kind], words)),
    );
}
