import { join, resolve } from 'node:path';
import { fileStampNow } from '../../corpus/file-stamp.ts';
import { findArticleFiles } from '../../corpus/find-article-files.ts';
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

/** What is read before anybody has asked for it. */
interface ReadAhead {
  readonly saved: string;
  readonly reading: Promise<ReadFront>;
  readonly folder: string;
  /** Null: it cannot be listed. */
  readonly looking: Promise<LookedAhead | null>;
}

interface LookedAhead {
  readonly stamps: string;
  /** False once a file was made, renamed or removed; one that is written over is noticed later, as in a bot that runs. */
  readonly isAsItWas: () => boolean;
}

/** The snapshot that is most likely asked for: of this corpus folder, in this folder of data. */
export function readAhead({
  corpus,
  data,
}: {
  readonly corpus: string;
  readonly data: string;
}): ReadAhead {
  const [saved, folder] = [resolve(savedPath(data)), resolve(corpus)];
  const reading = readFront(saved);
  return { saved, reading, folder, looking: lookAhead(folder).catch(() => null) };
}

async function lookAhead(folder: string): Promise<LookedAhead> {
  const { folders } = await findArticleFiles(folder);
  const timesOfFolders = (): string =>
    ['', ...folders].map((each) => fileStampNow(join(folder, each))).join();
  // Before the listing that counts.
  const times = timesOfFolders();
  const { stamps } = await stampsOf(folder);
  return { stamps, isAsItWas: () => timesOfFolders() === times };
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
  const reading = ahead?.saved === resolve(saved) ? ahead.reading : readFront(saved);
  const looking = stampsNow(folder, ahead);
  const read = await reading;
  if (read.kind !== 'read') return read;
  const { served } = read;
  const stamps = await looking;
  if (stamps === null || !Buffer.from(stamps).equals(served.front.stamps))
    return { kind: 'outdated' };
  return { kind: 'read', served, stamps };
}

/** Null when the folder cannot be listed: who builds the first snapshot will tell why. */
async function stampsNow(folder: string, ahead: ReadAhead | null): Promise<string | null> {
  const looked = ahead?.folder === resolve(folder) ? await ahead.looking : null;
  if (looked?.isAsItWas() === true) return looked.stamps;
  return await stampsOf(folder).then(
    ({ stamps }) => stamps,
    () => null,
  );
}
