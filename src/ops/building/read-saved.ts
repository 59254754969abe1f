import { resolve } from 'node:path';
import { stampsOf } from '../../corpus/read-corpus.ts';
import type { ServedSnapshot } from './built.ts';
import { type ReadFront, readFront } from './read-front.ts';
import { savedPath } from './saved-path.ts';

export type ReadSaved =
  | {
      readonly kind: 'read';
      readonly served: ServedSnapshot;
      /** Of the folder. */
      readonly stamps: string;
    }
  /** Something in the folder has another stamp since, or the folder cannot be listed. */
  | { readonly kind: 'outdated' }
  | Exclude<ReadFront, { readonly kind: 'read' }>;

/** A saved snapshot that is read before anybody has asked for it. */
interface ReadAhead {
  readonly path: string;
  readonly reading: Promise<ReadFront>;
}

/** The one in this folder of data. */
export function readAhead(data: string): ReadAhead {
  const path = resolve(savedPath(data));
  return { path, reading: readFront(path) };
}

/**
 * The saved snapshot of a folder, if nothing in the folder has another stamp since. Never rejects. The bundle calls it in
 * a thread of its own: sums of a hundred megabytes and stamps of ten thousand files are a tenth of a second.
 */
export async function readSaved(
  folder: string,
  saved: string,
  ahead: ReadAhead | null = null,
): Promise<ReadSaved> {
  // Looked at while other threads read.
  const reading = ahead?.path === resolve(saved) ? ahead.reading : readFront(saved);
  // Who builds the first snapshot will tell why a folder cannot be listed.
  const looking = stampsOf(folder).catch(() => null);
  const read = await reading;
  if (read.kind !== 'read') return read;
  const { served } = read;
  const now = await looking;
  if (now === null || !Buffer.from(now.stamps).equals(served.front.stamps))
    return { kind: 'outdated' };
  return { kind: 'read', served, stamps: now.stamps };
}
