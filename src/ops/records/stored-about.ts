import type { Database } from './database.ts';
import { countParked } from './parked.ts';

/** How much is stored about a member, in all servers. */
export interface StoredAbout {
  /** Lines of the log that name the member. */
  readonly lines: number;
  readonly reports: number;
  readonly drafts: number;
}

export function storedAbout(db: Database, member: string): StoredAbout {
  const count = (sql: string): number => db.all<{ rows: number }>(sql, member)[0]?.rows ?? 0;
  return {
    lines: count("SELECT count(*) AS rows FROM audit WHERE by_kind = 'member' AND by_id = ?"),
    reports: count('SELECT count(*) AS rows FROM reports WHERE member = ?'),
    drafts: countParked(db, member),
  };
}
