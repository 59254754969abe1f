import type { Article, ArticleId } from '../../src/corpus/article.ts';
import { sha256Of } from '../../src/corpus/sha256-of.ts';
import { day } from './tiny-corpus.ts';

interface Kept {
  readonly folder?: string;
  readonly published?: string | null;
}

/** An invented article of an outlet, published on 2 May 2025 unless another day is given, or null. */
export function outletArticle(
  id: string,
  outlet: string | null,
  text: string,
  { folder = 'shared', published = '2025-05-02' }: Kept = {},
): Article {
  return {
    id: `${folder}/${id}` as ArticleId,
    ...{ folder, file: `${folder}/${id}.md`, text, sha256: sha256Of(text) },
    ...{ title: null, url: null, author: null, language: 'en', rights: null },
    outlet: outlet === null ? null : { value: outlet, basis: 'stated' },
    publishedOn: published === null ? null : { value: day(published), basis: 'stated' },
  };
}
