import type { ArticleId } from '../corpus/article.ts';
import type { ListedArticle } from '../corpus/catalogue.ts';
import type { Snapshot } from '../snapshot.ts';
import { withdraw } from '../withdraw.ts';
import { openWithdrawals } from './withdrawals.ts';

/** The snapshot that was built last, without what is gone since its articles were read. */
export interface StandingSnapshot {
  /** The same object as long as nothing more is built or gone, and nothing back. */
  readonly current: () => Snapshot;
  /** Under this id only this article stands now; null: none. Anything else of that id is withdrawn at once. */
  readonly changed: (id: ArticleId, standing: ListedArticle | null) => void;
  /**
   * The folder is about to be looked at. Tell what it gives which files were there, as paths below the folder: articles
   * of others are withdrawn until their files are back.
   */
  readonly look: () => (files: ReadonlySet<string>) => void;
  /**
   * Has another built and serves it, without what is gone since it was begun. Gives both as they were built. What
   * `build` throws is passed on, and everything stays as it is.
   */
  readonly rebuild: (
    build: () => Promise<Snapshot>,
  ) => Promise<{ readonly before: Snapshot; readonly after: Snapshot }>;
}

/** `onWithdrawn` is told when other articles are withdrawn than before, without a build. */
export function openStandingSnapshot(
  first: Snapshot,
  onWithdrawn: (current: Snapshot) => void,
): StandingSnapshot {
  const withdrawals = openWithdrawals();
  let built = first;
  let current = first;

  function follow(): void {
    const places = withdrawals.placesIn(built);
    if (isSame(places, current.withdrawn ?? new Set())) return;
    current = withdraw(built, places);
    onWithdrawn(current);
  }

  return {
    current: () => current,
    changed: (id, standing) => {
      withdrawals.changed(id, standing);
      follow();
    },
    look: () => {
      const seen = withdrawals.look();
      return (files) => {
        seen(files);
        follow();
      };
    },
    rebuild: async (build) => {
      const landed = withdrawals.build();
      const after = await build();
      const before = built;
      landed();
      built = after;
      current = withdraw(built, withdrawals.placesIn(built));
      return { before, after };
    },
  };
}

function isSame(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return one.size === other.size && [...one].every((each) => other.has(each));
}
