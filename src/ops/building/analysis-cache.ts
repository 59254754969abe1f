import { deserialize, serialize } from 'node:v8';
import { failureCode } from '../../corpus/failure-code.ts';
import type { Article } from '../../corpus/article.ts';
import { ANALYSIS_VERSION } from '../../text/analyse.ts';
import type { Analysis } from '../../text/analysis.ts';
import { type Database, openDatabase } from '../records/database.ts';

/** Analyses that were made before, by all that they depend on: the text, the publication date and the code. */
export interface AnalysisCache {
  get(article: Article): Analysis | null;
  put(article: Article, analysis: Analysis): void;
  /** Deletes what is kept of any other article: of a removed one nothing stays. */
  keepOnly(articles: readonly Article[]): void;
  close(): void;
}

/** As long as the process lives. */
export function memoryCache(): AnalysisCache {
  const kept = new Map<string, Analysis>();
  return {
    get: (article) => kept.get(keyOf(article)) ?? null,
    put: (article, analysis) => {
      kept.set(keyOf(article), analysis);
    },
    keepOnly: (articles) => {
      const wanted = new Set(articles.map(keyOf));
      for (const key of kept.keys()) if (!wanted.has(key)) kept.delete(key);
    },
    close: () => {},
  };
}

/**
 * In a file that can be deleted at any time. When it cannot be used, analyses are kept in memory instead: they only
 * cost time.
 */
export function openAnalysisCache(path: string): AnalysisCache {
  try {
    return fileCache(openDatabase(path));
  } catch (error) {
    failureCode(error);
    return memoryCache();
  }
}

function fileCache(db: Database): AnalysisCache {
  // What a crash loses here is computed again.
  db.script('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA secure_delete = ON');
  db.script(
    'CREATE TABLE IF NOT EXISTS analyses (key TEXT PRIMARY KEY, analysis BLOB NOT NULL) STRICT',
  );
  const rest = memoryCache();
  let isBroken = false;
  /** Once the file fails, memory takes its place. */
  const tried = <T>(work: () => T): T | null => {
    if (isBroken) return null;
    try {
      return work();
    } catch (error) {
      failureCode(error);
      isBroken = true;
      return null;
    }
  };
  return {
    get: (article) => {
      const row = tried(
        () =>
          db.all<{ analysis: Uint8Array }>(
            'SELECT analysis FROM analyses WHERE key = ?',
            keyOf(article),
          )[0],
      );
      if (row == null) return rest.get(article);
      return tried(() => deserialize(row.analysis) as Analysis);
    },
    put: (article, analysis) => {
      const isKept = tried(() => {
        const sql = 'INSERT OR REPLACE INTO analyses (key, analysis) VALUES (?, ?)';
        return db.run(sql, keyOf(article), serialize(analysis));
      });
      if (isKept === null) rest.put(article, analysis);
    },
    keepOnly: (articles) => {
      rest.keepOnly(articles);
      const wanted = new Set(articles.map(keyOf));
      tried(() => {
        const kept = db.all<{ key: string }>('SELECT key FROM analyses');
        const others = kept.filter(({ key }) => !wanted.has(key));
        db.transaction(() => {
          for (const { key } of others) db.run('DELETE FROM analyses WHERE key = ?', key);
        });
      });
    },
    close: () => db.close(),
  };
}

/** “2 0f3a… 2025-05-30” */
function keyOf({ sha256, publishedOn }: Article): string {
  return `${ANALYSIS_VERSION} ${sha256} ${publishedOn?.value ?? ''}`;
}
