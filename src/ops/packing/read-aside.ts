import { read } from 'node:fs';
import { promisify } from 'node:util';
import { mapConcurrently } from '../../corpus/map-concurrently.ts';

/** Bytes of a file, and where they stand in it. */
export interface FilePart {
  readonly bytes: Uint8Array;
  readonly position: number;
}

// libuv has four threads, of which one stays free for whoever lists a folder meanwhile.
const READS_AT_ONCE = 3;
// Longer parts are read by several of them at a time.
const PIECE = 32 * 1024 * 1024;

/**
 * Fills the parts from an open file, the longest first, while the calling thread goes on; `onWhole` is called with the
 * place of each that is filled. Nothing is read any more once it has settled.
 * @throws RangeError when the file ends before; what `onWhole` throws; the error of the disk.
 */
export async function readAside(
  file: number,
  parts: readonly FilePart[],
  onWhole: (place: number) => void,
): Promise<void> {
  const left = parts.map(({ bytes }) => bytes.length);
  const pieces = parts.flatMap(({ bytes, position }, place) =>
    Array.from({ length: Math.max(1, Math.ceil(bytes.length / PIECE)) }, (_, piece) => {
      const from = PIECE * piece;
      return { place, bytes: bytes.subarray(from, from + PIECE), position: position + from };
    }),
  );
  let failure: { readonly error: unknown } | null = null;
  const take = async ({ place, bytes, position }: (typeof pieces)[number]): Promise<void> => {
    // Caught here, so that the others come to their end before anybody closes the file.
    if (failure !== null) return;
    try {
      await readPiece(file, bytes, position);
      left[place] = (left[place] ?? 0) - bytes.length;
      if (left[place] === 0) onWhole(place);
    } catch (error) {
      failure ??= { error };
    }
  };
  const longestFirst = pieces.toSorted((a, b) => b.bytes.length - a.bytes.length);
  await mapConcurrently(longestFirst, READS_AT_ONCE, take);
  const failed = failure as { readonly error: unknown } | null;
  if (failed !== null) throw failed.error;
}

const readSome = promisify(read);

async function readPiece(file: number, bytes: Uint8Array, position: number): Promise<void> {
  for (let from = 0; from < bytes.length;) {
    const { bytesRead } = await readSome(file, bytes, from, bytes.length - from, position + from);
    if (bytesRead === 0) throw new RangeError(`Cannot read past byte ${position + from}`);
    from += bytesRead;
  }
}
