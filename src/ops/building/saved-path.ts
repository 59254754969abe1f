import { join } from 'node:path';

/** The file of the saved snapshot in a folder of data. */
export function savedPath(data: string): string {
  return join(data, 'snapshot.bin');
}
