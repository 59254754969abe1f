import type { ArticleId } from '../corpus/article.ts';
import type { ListedArticle } from '../corpus/catalogue.ts';
import type { Snapshot } from '../snapshot.ts';

/**
 * Which articles of a snapshot are gone although it has them, because they were read before that. Whoever reads the
 * folder says so before reading: what was changed later holds against what was read.
 */
export interface Withdrawals {
  /** Somebody has just changed an article: under its id only this one stands now; null: none. */
  readonly changed: (id: ArticleId, standing: ListedArticle | null) => void;
  /** The folder is about to be looked at. Tell what it gives which files were there, as paths below the folder. */
  readonly look: () => (files: ReadonlySet<string>) => void;
  /** All is about to be read and built. Call what it gives once that has gone well: then it holds what was changed before. */
  readonly build: () => () => void;
  /** Places of the articles that are gone. */
  readonly placesIn: (snapshot: Pick<Snapshot, 'articles'>) => ReadonlySet<number>;
}

interface Changed {
  /** Counts events. */
  readonly at: number;
  readonly standing: ListedArticle | null;
}

interface Look {
  readonly at: number;
  readonly files: ReadonlySet<string>;
}

export function openWithdrawals(): Withdrawals {
  let events = 0;
  let readAt = 0;
  let look: Look | null = null;
  const changes = new Map<string, Changed>();

  function isGone(article: ListedArticle): boolean {
    const change = changes.get(article.id);
    if (change !== undefined && !isSame(article, change.standing)) return true;
    // A look from before the change knows nothing of it.
    if (look === null || look.at < (change?.at ?? 0)) return false;
    return !look.files.has(article.file);
  }

  return {
    changed: (id, standing) => void changes.set(id, { at: (events += 1), standing }),
    look: () => {
      const at = (events += 1);
      return (files) => {
        // What serves was read later, or somebody looked later.
        if (at > readAt && at > (look?.at ?? 0)) look = { at, files };
      };
    },
    build: () => {
      const at = (events += 1);
      return () => {
        readAt = at;
        for (const [id, change] of changes) if (change.at < at) changes.delete(id);
        if (look !== null && look.at < at) look = null;
      };
    },
    placesIn: ({ articles }) => {
      // Nothing to look for, most of the time.
      if (changes.size === 0 && look === null) return new Set();
      return new Set(
        [...articles.keys()].filter((place) => {
          const article = articles[place]?.article;
          return article !== undefined && isGone(article);
        }),
      );
    },
  };
}

/** Whether they are one in all but their text, of which the hash is compared. */
function isSame(one: ListedArticle, other: ListedArticle | null): boolean {
  return other !== null && factsOf(one) === factsOf(other);
}

function factsOf({ id, file, sha256, title, url, author, outlet, ...rest }: ListedArticle): string {
  const { publishedOn, language, rights } = rest;
  const known = [outlet, publishedOn].map((each) => [each?.value ?? null, each?.basis ?? null]);
  return JSON.stringify([id, file, sha256, title, url, author, known, language, rights]);
}
