import type { NewArticle } from '../../corpus/new-article.ts';
import type { ArticleDraft } from '../../ingest/draft.ts';

/** What is kept of a draft. */
export function newArticleOf(draft: ArticleDraft): NewArticle {
  const { text, title, outlet, publishedOn, author, url, language, source, sourceSha256 } = draft;
  return {
    ...{ text, title, outlet, author, url, language, source, sourceSha256 },
    published: publishedOn,
    rights: rightsOf(draft),
  };
}

/** The licence that the source states, or whose the rights are. It is written into the file, as a fact about it. */
export function rightsOf({ rights, outlet }: Pick<ArticleDraft, 'rights' | 'outlet'>): string {
  return rights ?? `© ${outlet?.value ?? 'the outlet'}; short quotation with a link only`;
}
