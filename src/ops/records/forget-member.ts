import type { Database } from './database.ts';
import { foldIn } from './fold-in.ts';

/** How much was stored about a member, in all servers. */
export interface Forgotten {
  /** Lines of the log that no longer name the member. */
  readonly lines: number;
  /** Reports that were deleted. */
  readonly reports: number;
}

/** Deletes what is stored about a member. The log keeps what was done, and no longer says by whom. */
export function forgetMember(db: Database, member: string): Forgotten {
  const forgotten = db.transaction(() => {
    const blank = (table: 'audit' | 'intents'): number =>
      db.run(`UPDATE ${table} SET by_id = NULL WHERE by_kind = 'member' AND by_id = ?`, member);
    blank('intents');
    return {
      lines: blank('audit'),
      reports: db.run('DELETE FROM reports WHERE member = ?', member),
    };
  });
  foldIn(db);
  return forgotten;
}
