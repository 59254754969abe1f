import type { AnalysedArticle } from '../../snapshot.ts';
import { PackedArticle } from './packed-article.ts';

/** Articles as `packArticle` writes them, one after another. */
export interface PackedArticles {
  readonly bytes: Uint8Array;
  /** Article `a` stands at `ends[a - 1]` … `ends[a]`; the first begins at 0. */
  readonly ends: Uint32Array;
}

/** In shared memory. */
export function joinPacked(articles: readonly Uint8Array[]): PackedArticles {
  const ends = new Uint32Array(articles.length);
  let total = 0;
  for (const [place, { length }] of articles.entries()) ends[place] = total += length;
  const bytes = new Uint8Array(new SharedArrayBuffer(total));
  for (const [place, article] of articles.entries())
    bytes.set(article, (ends[place] ?? 0) - article.length);
  return { bytes, ends };
}

/** The bytes of each article, not copied. */
export function packedEach({ bytes, ends }: PackedArticles): readonly Uint8Array[] {
  return Array.from(ends, (end, place) => bytes.subarray(place === 0 ? 0 : ends[place - 1], end));
}

export function openArticles({ bytes, ends }: PackedArticles): readonly AnalysedArticle[] {
  return Array.from(
    ends,
    (end, place) => new PackedArticle(bytes, place === 0 ? 0 : (ends[place - 1] ?? 0), end),
  );
}
