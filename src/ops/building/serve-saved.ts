import { stampsOf } from '../../corpus/read-corpus.ts';
import type { AnalysedArticle, Snapshot } from '../../snapshot.ts';
import { openArticles } from '../packing/packed-articles.ts';
import { openPacked } from '../packing/packed-snapshot.ts';
import type { ServedSnapshot } from './built.ts';
import { readFront } from './read-front.ts';

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
  // Looked at while other threads read: listing ten thousand files and reading their snapshot take as long.
  const reading = readFront(saved);
  const looking = stampsOf(folder);
  // Who builds the first snapshot will tell.
  looking.catch(() => {});
  const read = await reading;
  if (read.kind === 'refused') onRefused(read.reason);
  if (read.kind !== 'read') return null;
  const { served } = read;
  const { stamps, packed, articles: bytes } = served.front;
  const now = await looking;
  if (!Buffer.from(now.stamps).equals(stamps)) return null;
  const articles = openArticles(bytes);
  const snapshot = openPacked(packed, articles);
  return { served, snapshot, articles, stamps: now.stamps };
}
