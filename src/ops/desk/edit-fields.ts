import { editArticle } from '../../corpus/edit-article.ts';
import type { By } from '../records/by.ts';
import type { Scope } from '../records/scope.ts';
import { findArticle } from './find-article.ts';
import type { Keeping } from './keeping.ts';
import type { NotFound, Refusal } from './refusal.ts';
import { type Kept, keep } from './save-article.ts';

/** What a moderator corrects; null: it is not known. What is left out stays. Never the text. */
export interface EditedFields {
  readonly title?: string | null;
  readonly outlet?: string | null;
  /** As typed: `2025-05-30` or `2025-05-30T05:26+03:00`. */
  readonly published?: string | null;
  readonly author?: string | null;
}

export async function editFields(
  keeping: Keeping,
  scope: Scope,
  by: By,
  id: string,
  fields: EditedFields,
): Promise<Kept | Refusal | NotFound | { readonly kind: 'unchanged' }> {
  const found = await findArticle(keeping, scope, id);
  if (found.kind === 'not-found') return found;
  const { article, bytes, content } = found;
  const rendering = editArticle({ folder: scope, file: article.file, content }, changesOf(fields));
  if (rendering.kind === 'rendered' && isSameHeader(rendering.article, article)) {
    return { kind: 'unchanged' };
  }
  return await keep(keeping, rendering, { action: 'edit', scope, by, before: bytes });
}

function changesOf(fields: EditedFields): ReadonlyMap<string, string | null> {
  const changes = new Map<string, string | null>();
  for (const [key, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    changes.set(key, value);
    // A date or an outlet is as good as the person who gave it.
    if (key === 'outlet' || key === 'published') {
      changes.set(`${key}_basis`, value === null || value.trim() === '' ? null : 'moderator');
    }
  }
  return changes;
}

function isSameHeader(a: object, b: object): boolean {
  const header = ({ ...fields }: object): string =>
    JSON.stringify(Object.entries({ ...fields, text: null }).sort(([x], [y]) => (x < y ? -1 : 1)));
  return header(a) === header(b);
}
