import type { Database } from './database.ts';
import { storageFailure } from './storage-failure.ts';

/**
 * Moves all that SQLite still keeps in its log of writes into the one file, and empties the log: for whoever copies the
 * folder, and so that what was deleted is in no file any more.
 */
export function foldIn(db: Database): void {
  try {
    db.all('PRAGMA wal_checkpoint(TRUNCATE)');
  } catch (error) {
    // Nothing is lost: SQLite does it again by itself.
    storageFailure(error);
  }
}
