import type { NearCopy } from '../../ingest/draft.ts';
import { nearCopyIndex, type NearCopyIndex } from '../../ingest/check/near-copies.ts';
import type { Article } from '../../corpus/article.ts';

/** Which articles that somebody may see are nearly the same as a new text. */
export interface CopyFinder {
  /** Takes in what is there now and was not there before; lets questions through between. */
  follow(articles: readonly Held[]): Promise<void>;
  /** Takes in nothing more. */
  stop(): void;
  /** Best first. Keys are article ids. */
  find(folders: readonly string[], text: string): readonly NearCopy[];
}

type Held = { readonly article: Pick<Article, 'id' | 'folder' | 'sha256' | 'text'> };

// An article takes about a millisecond.
const AT_ONCE = 10;

export function openCopyFinder(): CopyFinder {
  const indexes = new Map<string, NearCopyIndex>();
  const known = new Map<string, { readonly folder: string; readonly sha256: string }>();
  let last: Promise<void> = Promise.resolve();
  let isStopped = false;

  async function take(articles: readonly Held[]): Promise<void> {
    const standing = new Map(articles.map(({ article }) => [article.id as string, article]));
    for (const [id, { folder }] of known) {
      if (standing.has(id)) continue;
      indexes.get(folder)?.remove(id);
      known.delete(id);
    }
    let taken = 0;
    for (const [id, article] of standing) {
      const { folder, sha256 } = article;
      if (isStopped) return;
      if (known.get(id)?.sha256 === sha256) continue;
      const index = indexes.get(folder) ?? nearCopyIndex();
      indexes.set(folder, index);
      // Read from the article's bytes: not before it is needed.
      index.add(id, article.text);
      known.set(id, { folder, sha256 });
      taken += 1;
      if (taken % AT_ONCE === 0) await new Promise(setImmediate);
    }
  }

  return {
    follow: async (articles) => {
      last = last.then(() => take(articles));
      await last;
    },
    stop: () => {
      isStopped = true;
    },
    find: (folders, text) =>
      [...new Set(folders)]
        .flatMap((folder) => indexes.get(folder)?.find(text) ?? [])
        .sort((a, b) => b.containment - a.containment || (a.key < b.key ? -1 : 1)),
  };
}
