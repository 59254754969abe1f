import { failureCode } from '../../corpus/failure-code.ts';
import { codeStamp } from '../packing/code-stamp.ts';
import { openSaved, writeSaved } from '../packing/saved-file.ts';
import type { SavedBack, SavedFront } from '../packing/saved-snapshot.ts';
import type { ServedSnapshot } from './built.ts';
import { refused } from './read-front.ts';
import { type RestoredState, restoredState } from './saved-state.ts';

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
