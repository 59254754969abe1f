import { join } from 'node:path';
import type { ListedArticle } from '../../corpus/catalogue.ts';
import { decodeUtf8 } from '../../corpus/read-article-file.ts';
import type { Scope } from '../records/scope.ts';
import type { Keeping } from './keeping.ts';
import type { NotFound } from './refusal.ts';

interface FoundArticle {
  readonly kind: 'found';
  readonly article: ListedArticle;
  readonly bytes: Uint8Array;
  readonly content: string;
}

/** The article of that id, or of that slug, as its file stands now, if it is one of this scope. */
export async function findArticle(
  { catalogue, corpus, disk }: Keeping,
  scope: Scope,
  id: string,
): Promise<FoundArticle | NotFound> {
  const wanted = fullId(scope, id);
  const { articles } = await catalogue(scope);
  const article = articles.find((each) => each.id === wanted);
  const bytes = article === undefined ? null : await disk.read(join(corpus, article.file));
  const content = bytes === null ? null : decodeUtf8(bytes);
  if (article === undefined || bytes === null || content === null) return { kind: 'not-found' };
  return { kind: 'found', article, bytes, content };
}

/** `shared/rail-strike` of `rail-strike`. An id that names another scope stays as it is, and is found nowhere. */
export function fullId(scope: Scope, id: string): string {
  return id.includes('/') ? id : `${scope}/${id}`;
}
