import type { AnalysedArticle, Snapshot } from '../../snapshot.ts';
import { openArticles } from '../packing/packed-articles.ts';
import { openPacked } from '../packing/packed-snapshot.ts';
import type { ServedSnapshot } from './built.ts';
import { readSaved } from './read-saved.ts';

/**
 * The saved snapshot of a folder, if nothing in the folder has another stamp since; `onRefused` is told why a file that
 * is there cannot be used.
 */
export async function serveSaved(
  folder: string,
  saved: string,
  onRefused: (reason: string) => void,
): Promise<{
  readonly served: ServedSnapshot;
  readonly snapshot: Snapshot;
  /** As they were saved, without what other articles tell of their speakers. */
  readonly articles: readonly AnalysedArticle[];
  /** Of the folder. */
  readonly stamps: string;
} | null> {
  const read = await readSaved(folder, saved);
  if (read.kind === 'refused') onRefused(read.reason);
  if (read.kind !== 'read') return null;
  const { served, stamps } = read;
  const articles = openArticles(served.front.articles);
  return { served, snapshot: openPacked(served.front.packed, articles), articles, stamps };
}
