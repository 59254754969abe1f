import { countAdditions } from './audit.ts';
import type { Database } from './database.ts';
import type { Scope } from './scope.ts';

/** How much of something there is, and how much there may be. */
interface Use {
  readonly used: number;
  /** Null: as much as the operator's disk holds. */
  readonly limit: number | null;
}

export interface Quota {
  readonly articles: Use;
  readonly feeds: Use;
  /** Articles that came in within the last 24 hours. */
  readonly additions: Use;
}

// Choices: enough for a busy server's archive, and a bound on what one server can make the machine do.
const GUILD_LIMITS = { articles: 500, feeds: 20, additions: 50 };
const DAY_MS = 86_400_000;

/** `articles` is how many files stand in the scope's folder; `now` in milliseconds since 1970. */
export function readQuota(db: Database, scope: Scope, articles: number, now: number): Quota {
  const limitOf = (name: keyof typeof GUILD_LIMITS): number | null =>
    // The shared articles are the operator's own.
    scope === 'shared' ? null : GUILD_LIMITS[name];
  const [row] = db.all<{ feeds: number }>(
    'SELECT count(*) AS feeds FROM feeds WHERE scope = ?',
    scope,
  );
  const additions = countAdditions(db, scope, now - DAY_MS, now);
  return {
    articles: { used: articles, limit: limitOf('articles') },
    feeds: { used: row?.feeds ?? 0, limit: limitOf('feeds') },
    additions: { used: additions, limit: limitOf('additions') },
  };
}

export function isUsedUp({ used, limit }: Use): boolean {
  return limit !== null && used >= limit;
}
