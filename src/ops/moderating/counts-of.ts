import { standingArticle } from '../../snapshot.ts';
import type { CorpusKeeper } from '../corpus-keeper.ts';

/** How much of an article can be quoted; null as long as the snapshot does not hold it as it stands. */
export function countsOf(
  keeper: CorpusKeeper,
  { id, sha256 }: { readonly id: string; readonly sha256: string },
): { readonly sentences: number; readonly statements: number } | null {
  const held = standingArticle(keeper.current(), id);
  if (held?.article.sha256 !== sha256) return null;
  const { sentences, quotations } = held.analysis;
  return {
    sentences: sentences.filter(({ isHeading }) => !isHeading).length,
    statements: quotations.length,
  };
}
