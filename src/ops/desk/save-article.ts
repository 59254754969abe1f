import type { ListedArticle, Listing } from '../../corpus/catalogue.ts';
import { fieldsOf } from '../../corpus/edit-article.ts';
import { type NewArticle, frontMatterOf, replacedFrontMatter } from '../../corpus/new-article.ts';
import { type Rendering, renderArticle } from '../../corpus/render-article.ts';
import { readArticle } from '../../corpus/read-article.ts';
import { sha256Of } from '../../corpus/sha256-of.ts';
import { freeSlug, slugOf } from '../../corpus/slug.ts';
import type { By } from '../records/by.ts';
import type { Change } from '../records/intents.ts';
import { type Quota, isUsedUp, readQuota } from '../records/quota.ts';
import { readRemovals } from '../records/removals.ts';
import type { Scope } from '../records/scope.ts';
import { carryOut } from './carry-out.ts';
import { findArticle } from './find-article.ts';
import type { Keeping } from './keeping.ts';
import type { NotFound, Refusal } from './refusal.ts';

export type Kept = { readonly kind: 'kept'; readonly article: ListedArticle };

/** A new article, in a file and under an id that nothing in the scope has or had within seven days. */
export async function saveArticle(
  keeping: Keeping,
  scope: Scope,
  by: By,
  article: NewArticle,
): Promise<Kept | Refusal> {
  const now = keeping.now();
  const listing = await keeping.catalogue(scope);
  const refusal =
    overQuota(readQuota(keeping.db, scope, listing.files.size, now), by) ??
    sameText(listing, sha256Of(article.text), null);
  if (refusal !== null) return refusal;
  const added = `${new Date(now).toISOString().slice(0, 19)}Z`;
  const place = freePlace(keeping, scope, listing, {
    slug: slugOf(article.title, sha256Of(article.text)),
    year: (article.published?.value ?? added).trim().slice(0, 4),
  });
  const fields = frontMatterOf(article, { slug: place.slug, added });
  const rendering = renderArticle({ folder: scope, file: place.file }, fields, article.text);
  return await keep(keeping, rendering, { action: 'add', scope, by, before: null });
}

/** The article in the bytes of another corpus' file, with all its fields; its id gives way if it is taken. */
export async function importArticle(
  keeping: Keeping,
  scope: Scope,
  by: By,
  content: string,
): Promise<Kept | Refusal> {
  const reading = readArticle({ folder: scope, file: `${scope}/imported.md`, content });
  if (reading.kind === 'rejected') return { kind: 'unreadable', problems: reading.problems };
  const now = keeping.now();
  const { id, text, sha256, publishedOn } = reading.article;
  const listing = await keeping.catalogue(scope);
  const refusal =
    overQuota(readQuota(keeping.db, scope, listing.files.size, now), by) ??
    sameText(listing, sha256, null);
  if (refusal !== null) return refusal;
  const { slug, file } = freePlace(keeping, scope, listing, {
    slug: id.slice(scope.length + 1),
    year: (publishedOn?.value ?? new Date(now).toISOString()).slice(0, 4),
  });
  const fields = fieldsOf(content).set('id', slug);
  // Who brought it in is in the log alone.
  fields.delete('added_by');
  const rendering = renderArticle({ folder: scope, file }, fields, text);
  return await keep(keeping, rendering, { action: 'import', scope, by, before: null });
}

/** Another text and other fields under the same id and in the same file; what was there is kept as a version. */
export async function replaceArticle(
  keeping: Keeping,
  scope: Scope,
  by: By,
  id: string,
  article: NewArticle,
): Promise<Kept | Refusal | NotFound> {
  const found = await findArticle(keeping, scope, id);
  if (found.kind === 'not-found') return found;
  const { file, id: whole } = found.article;
  const refusal = sameText(await keeping.catalogue(scope), sha256Of(article.text), whole);
  if (refusal !== null) return refusal;
  const added = `${new Date(keeping.now()).toISOString().slice(0, 19)}Z`;
  const next = frontMatterOf(article, { slug: whole.slice(scope.length + 1), added });
  const fields = replacedFrontMatter(fieldsOf(found.content), next);
  const rendering = renderArticle({ folder: scope, file }, fields, article.text);
  return await keep(keeping, rendering, { action: 'replace', scope, by, before: found.bytes });
}

/** Carries out what was rendered. */
export async function keep(
  keeping: Keeping,
  rendering: Rendering,
  change: Pick<Change, 'action' | 'scope' | 'by' | 'before'>,
): Promise<Kept | Refusal> {
  if (rendering.kind === 'unreadable') return rendering;
  const { text: _text, ...article } = rendering.article;
  const { id, file, title, url, sha256 } = article;
  const facts = { article: id, file, title, url, sha256, after: rendering.bytes };
  const done = await carryOut(keeping, { ...change, ...facts });
  return done.kind === 'done' ? { kind: 'kept', article } : done;
}

/** Refuses a text that another article of the scope has. */
export function sameText(
  { articles }: Listing,
  sha256: string,
  except: string | null,
): Extract<Refusal, { kind: 'same-text' }> | null {
  const same = articles.find((each) => each.sha256 === sha256 && each.id !== except);
  return same === undefined ? null : { kind: 'same-text', as: same.id };
}

/** The operator answers for the disk, so only others are held to a quota. */
function overQuota(
  { articles, additions }: Quota,
  by: By,
): Extract<Refusal, { kind: 'over-quota' }> | null {
  if (by.kind === 'operator') return null;
  for (const [of, use] of Object.entries({ articles, additions })) {
    const { used, limit } = use;
    if (limit !== null && isUsedUp(use)) {
      return { kind: 'over-quota', of: of as 'articles' | 'additions', used, limit };
    }
  }
  return null;
}

function freePlace(
  { db }: Keeping,
  scope: Scope,
  { articles, files }: Listing,
  wanted: { readonly slug: string; readonly year: string },
): { readonly slug: string; readonly file: string } {
  const ids = new Set<string>([
    ...articles.map(({ id }) => id),
    // What was removed may be put back under its id.
    ...readRemovals(db, scope).map(({ article }) => article),
  ]);
  const fileOf = (slug: string): string => `${scope}/${wanted.year}/${slug}.md`;
  const slug = freeSlug(
    wanted.slug,
    (each) => ids.has(`${scope}/${each}`) || files.has(fileOf(each)),
  );
  return { slug, file: fileOf(slug) };
}
