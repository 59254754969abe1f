import type { Catalogue } from '../../corpus/catalogue.ts';
import type { Disk } from '../../corpus/disk.ts';
import type { Database } from '../records/database.ts';

/** All that it takes to keep articles. */
export interface Keeping {
  /** The corpus folder. */
  readonly corpus: string;
  readonly catalogue: Catalogue;
  readonly disk: Disk;
  readonly db: Database;
  /** Milliseconds since 1970. It may go back. */
  readonly now: () => number;
}
