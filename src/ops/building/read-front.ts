import { failureCode } from '../../corpus/failure-code.ts';
import { codeStamp } from '../packing/code-stamp.ts';
import { openSaved } from '../packing/saved-file.ts';
import type { SavedFront } from '../packing/saved-snapshot.ts';
import type { ServedSnapshot } from './built.ts';

export type ReadFront =
  | { readonly kind: 'read'; readonly served: ServedSnapshot }
  | { readonly kind: 'absent' }
  /** Damaged, or of other code; `reason` is a sentence for the log. */
  | { readonly kind: 'refused'; readonly reason: string };

/** What answers questions. Never rejects: what cannot be used is built again. */
export async function readFront(path: string): Promise<ReadFront> {
  try {
    const file = openSaved(path, codeStamp());
    try {
      const served = { checksum: file.checksum, front: (await file.frontAside()) as SavedFront };
      return { kind: 'read', served };
    } finally {
      file.close();
    }
  } catch (error) {
    return refused(error);
  }
}

/** Why a saved file cannot be used. @throws what is no failure of the disk or of a file: a fault of ours. */
export function refused(error: unknown): Exclude<ReadFront, { readonly kind: 'read' }> {
  if (error instanceof RangeError) return { kind: 'refused', reason: error.message };
  const code = failureCode(error);
  if (code === 'ENOENT') return { kind: 'absent' };
  return { kind: 'refused', reason: `Cannot read the file: ${code}` };
}
