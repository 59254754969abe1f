import { failureCode } from '../../corpus/failure-code.ts';
import { codeStamp } from '../packing/code-stamp.ts';
import { openSaved, writeSaved } from '../packing/saved-file.ts';
import type { SavedBack, SavedFront } from '../packing/saved-snapshot.ts';
import type { ServedSnapshot } from './built.ts';
import { type RestoredState, restoredState } from './saved-state.ts';

export type ReadFront =
  | { readonly kind: 'read'; readonly served: ServedSnapshot }
  | { readonly kind: 'absent' }
  /** Damaged, or of other code; `reason` is a sentence for the log. */
  | { readonly kind: 'refused'; readonly reason: string };

/** What answers questions. Never throws: what cannot be used is built again. */
export function readFront(path: string): ReadFront {
  try {
    const file = openSaved(path, codeStamp());
    try {
      const served = { checksum: file.checksum, front: file.front() as SavedFront };
      return { kind: 'read', served };
    } finally {
      file.close();
    }
  } catch (error) {
    return refused(error);
  }
}

/** What the next snapshot is built from; of what serves already, the bytes are taken from there. */
export function restore(path: string, served: ServedSnapshot | null): RestoredState | null {
  try {
    const file = openSaved(path, codeStamp());
    try {
      const isServed = file.checksum === served?.checksum;
      const front = isServed ? served.front : (file.front() as SavedFront);
      return restoredState(front, file.back() as SavedBack);
    } finally {
      file.close();
    }
  } catch (error) {
    refused(error);
    return null;
  }
}

/** Null, or why it could not be saved. */
export function save(
  path: string,
  parts: { readonly front: SavedFront; readonly back: SavedBack },
): string | null {
  try {
    writeSaved(path, { key: codeStamp(), ...parts });
    return null;
  } catch (error) {
    return failureCode(error);
  }
}

/** @throws what is no failure of the disk or of a file: a fault of ours. */
function refused(error: unknown): Exclude<ReadFront, { readonly kind: 'read' }> {
  if (error instanceof RangeError) return { kind: 'refused', reason: error.message };
  const code = failureCode(error);
  if (code === 'ENOENT') return { kind: 'absent' };
  return { kind: 'refused', reason: `Cannot read the file: ${code}` };
}
