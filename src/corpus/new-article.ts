import type { OutletBasis, PublishedBasis } from './article.ts';

/** An article that is to be kept, as whoever read it hands it over. Null means: not known. */
export interface NewArticle {
  /** The canonical text, with `\n` for line breaks and none at either end. */
  readonly text: string;
  readonly title: string | null;
  readonly outlet: { readonly value: string; readonly basis: OutletBasis } | null;
  /** The day, or the minute as written: `2025-05-30`, `2025-05-30T05:26+03:00`. */
  readonly published: { readonly value: string; readonly basis: PublishedBasis } | null;
  readonly author: string | null;
  /** http or https. */
  readonly url: string | null;
  /** BCP 47. */
  readonly language: string;
  readonly rights: string | null;
  readonly source: 'url' | 'feed' | 'attachment' | 'text' | 'file';
  /** Of the bytes as received, lower-case hex. */
  readonly sourceSha256: string;
}

const KEYS: ReadonlySet<string> = new Set([
  ...['id', 'title', 'outlet', 'outlet_basis', 'url', 'published', 'published_basis', 'author'],
  ...['language', 'rights', 'added', 'added_by', 'source', 'source_sha256'],
]);

/** The fields of its front matter, in the order in which they are written. `added` is ISO 8601 in UTC, to the second. */
export function frontMatterOf(
  article: NewArticle,
  { slug, added }: { readonly slug: string; readonly added: string },
): ReadonlyMap<string, string> {
  const { title, outlet, published, author, url, language, rights, source, sourceSha256 } = article;
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    ['id', slug],
    ['title', title],
    ['outlet', outlet?.value],
    ['outlet_basis', outlet?.basis],
    ['url', url],
    ['published', published?.value],
    ['published_basis', published?.basis],
    ['author', author],
    ['language', language],
    ['rights', rights],
    ['added', added],
    // No `added_by`: who did it stands in the audit log alone, where a member can have it deleted.
    ['source', source],
    ['source_sha256', sourceSha256],
  ];
  return new Map(
    fields.flatMap(([key, value]): [string, string][] => {
      const trimmed = value?.trim() ?? '';
      return trimmed === '' ? [] : [[key, trimmed]];
    }),
  );
}

/**
 * The fields of an article that takes the place of another: new where they are known anew, but what a moderator
 * had corrected, when it first came in, and fields that nobody knows stay.
 */
export function replacedFrontMatter(
  before: ReadonlyMap<string, string>,
  next: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const fields = new Map(next);
  for (const [key, value] of before) {
    if (key === 'added' || !KEYS.has(key)) fields.set(key, value);
  }
  for (const key of ['outlet', 'published']) {
    const value = before.get(key);
    if (value === undefined || before.get(`${key}_basis`) !== 'moderator') continue;
    fields.set(key, value).set(`${key}_basis`, 'moderator');
  }
  return fields;
}
