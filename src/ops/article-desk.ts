import type { ArticleId } from '../corpus/article.ts';
import type { ListedArticle } from '../corpus/catalogue.ts';
import type { NewArticle } from '../corpus/new-article.ts';
import { type EditedFields, editFields } from './desk/edit-fields.ts';
import type { Keeping } from './desk/keeping.ts';
import { type ListFilter, listArticles } from './desk/list-articles.ts';
import { type Page, pageOf } from './desk/page.ts';
import { recover } from './desk/recover.ts';
import type { NotFound, Refusal } from './desk/refusal.ts';
import { removeArticle, restoreArticle } from './desk/remove-article.ts';
import { type Kept, importArticle, replaceArticle, saveArticle } from './desk/save-article.ts';
import { type Shown, showArticle } from './desk/show-article.ts';
import { inTurn } from './in-turn.ts';
import { type AuditLine, countAudit, readAudit } from './records/audit.ts';
import type { By } from './records/by.ts';
import { type Forgotten, forgetMember } from './records/forget-member.ts';
import { countIntents } from './records/intents.ts';
import { type Quota, readQuota } from './records/quota.ts';
import { type Removal, purgeRemovals, readRemovals } from './records/removals.ts';
import type { Scope } from './records/scope.ts';
import { type StorageFailure, storageFailure } from './records/storage-failure.ts';

/** Resolves, never rejects, once what was changed is served to questions; false if the refresh failed. */
interface Served {
  readonly served: Promise<boolean>;
}

/** It is on the disk and in the log, and survives the end of the process at any moment. */
type Saved = Served & { readonly kind: 'saved'; readonly article: ListedArticle };

export type SaveAnswer = Saved | Refusal;
export type ReplaceAnswer = Saved | Refusal | NotFound;
export type EditAnswer = Saved | Refusal | NotFound | { readonly kind: 'unchanged' };
export type RemoveAnswer =
  (Served & { readonly kind: 'removed'; readonly removal: Removal }) | Refusal | NotFound;
export type RestoreAnswer =
  | Saved
  | Refusal
  | NotFound
  /** Another article stands under its id or in its file by now. */
  | { readonly kind: 'id-taken'; readonly file: string };

/**
 * The one front door to the keeping of articles, for Discord and the terminal alike. A caller says in which scope it
 * acts and for whom; whether that somebody may is the caller's to check. Ids are `<scope>/<slug>` or the slug alone.
 * Changes are made one after another, and answer with what went wrong; looking, forgetting and purging throw the
 * error of the file system or of SQLite.
 */
export interface ArticleDesk {
  save(scope: Scope, by: By, article: NewArticle): Promise<SaveAnswer>;
  /** Another text under the same id; what was there stays as a version. */
  replace(scope: Scope, by: By, id: string, article: NewArticle): Promise<ReplaceAnswer>;
  /** The same for who changes several and has the articles read again afterwards, once. */
  readonly quiet: Pick<ArticleDesk, 'save' | 'replace'>;
  edit(scope: Scope, by: By, id: string, fields: EditedFields): Promise<EditAnswer>;
  remove(scope: Scope, by: By, id: string): Promise<RemoveAnswer>;
  restore(scope: Scope, by: By, id: string): Promise<RestoreAnswer>;
  /** The content of an article file from elsewhere. */
  import(scope: Scope, by: By, content: string): Promise<SaveAnswer>;
  list(scope: Scope, filter: ListFilter, page: number): Promise<Page<ListedArticle>>;
  show(scope: Scope, id: string): Promise<Shown>;
  /** What was taken away and can be put back, the last first. */
  removals(scope: Scope): readonly Removal[];
  /** Who did what, the newest first. */
  log(scope: Scope, page: number): Page<AuditLine>;
  quota(scope: Scope): Promise<Quota>;
  /** Deletes what is stored about a member, in all servers. */
  forget(member: string): Forgotten;
  /** Deletes, in all scopes, the text of what was removed over seven days ago. Returns how many. Call it once a day. */
  purge(): number;
}

/** How answers follow what is changed. */
export interface Following {
  /** Under this id only this article stands now; null: none. What else answers have under it they quote no more. */
  readonly changed: (id: ArticleId, standing: ListedArticle | null) => void;
  /** Has the articles read again and says whether that went well; never rejects. */
  readonly refresh: () => Promise<boolean>;
}

/** Nothing is answered from here: whoever asks next reads the articles again. */
export const UNFOLLOWED: Following = { changed: () => {}, refresh: async () => true };

export function openArticleDesk(keeping: Keeping, { changed, refresh }: Following): ArticleDesk {
  const { db, catalogue, now } = keeping;
  const turn = inTurn();

  /** What could not be undone or finished before comes first: no change is made on top of half of another. */
  const change = async <T>(work: () => Promise<T>): Promise<T | StorageFailure> =>
    await turn(async () => {
      try {
        if (countIntents(db) > 0) await recover(keeping);
        return await work();
      } catch (error) {
        return storageFailure(error);
      }
    });
  const saved = <Other>(answer: Kept | Other, served = refresh): Saved | Other => {
    if (!isKept(answer)) return answer;
    const { article } = answer;
    changed(article.id, article);
    return { kind: 'saved', article, served: served() };
  };
  const bringing = (served: () => Promise<boolean>): ArticleDesk['quiet'] => ({
    save: async (scope, by, article) =>
      saved(await change(() => saveArticle(keeping, scope, by, article)), served),
    replace: async (scope, by, id, article) =>
      saved(await change(() => replaceArticle(keeping, scope, by, id, article)), served),
  });

  return {
    ...bringing(refresh),
    quiet: bringing(async () => false),
    edit: async (scope, by, id, fields) =>
      saved(await change(() => editFields(keeping, scope, by, id, fields))),
    restore: async (scope, by, id) =>
      saved(await change(() => restoreArticle(keeping, scope, by, id))),
    import: async (scope, by, content) =>
      saved(await change(() => importArticle(keeping, scope, by, content))),
    remove: async (scope, by, id) => {
      const answer = await change(() => removeArticle(keeping, scope, by, id));
      if (answer.kind !== 'taken-away') return answer;
      changed(answer.article, null);
      return { kind: 'removed', removal: answer.removal, served: refresh() };
    },
    list: async (scope, filter, page) => await listArticles(keeping, scope, filter, page),
    show: async (scope, id) => await showArticle(keeping, scope, id),
    removals: (scope) => readRemovals(db, scope),
    log: (scope, page) => pageOf(countAudit(db, scope), page, (run) => readAudit(db, scope, run)),
    quota: async (scope) => readQuota(db, scope, (await catalogue(scope)).files.size, now()),
    forget: (member) => forgetMember(db, member),
    purge: () => purgeRemovals(db, now()),
  };
}

function isKept(answer: unknown): answer is Kept {
  return (answer as { readonly kind: string }).kind === 'kept';
}
