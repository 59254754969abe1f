import type { Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { FetchRefusal } from './fetched.ts';

/** Bytes: as sent, and unpacked. */
export interface SizeLimits {
  readonly wire: number;
  readonly unpacked: number;
}

/**
 * The unpacked body, counted while it streams: Content-Length is only a hint, and a small body may unpack without
 * end. The stream is destroyed as soon as a limit is passed.
 */
export async function readBody(
  body: Readable,
  contentEncoding: string,
  limits: SizeLimits,
): Promise<{ readonly kind: 'bytes'; readonly bytes: Uint8Array } | FetchRefusal> {
  const unpacker = unpackerFor(contentEncoding);
  if (unpacker === undefined) {
    body.destroy();
    return { kind: 'content-encoding' };
  }
  const stream = unpacker === null ? counted(body, limits.wire) : unpacked(body, unpacker, limits);
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const piece of stream) {
      size += piece.length;
      if (size > limits.unpacked) return { kind: 'too-large' };
      pieces.push(piece);
    }
  } catch (error) {
    if (error instanceof TooLarge) return { kind: 'too-large' };
    if (isUnpackingError(error)) return { kind: 'content-encoding' };
    throw error;
  } finally {
    body.destroy();
    unpacker?.destroy();
  }
  return { kind: 'bytes', bytes: Buffer.concat(pieces) };
}

class TooLarge extends Error {}

async function* counted(body: Readable, limit: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const piece of body as AsyncIterable<Uint8Array>) {
    size += piece.length;
    if (size > limit) throw new TooLarge('Cannot read on: too many bytes on the wire');
    yield piece;
  }
}

function unpacked(body: Readable, unpacker: Transform, limits: SizeLimits): Transform {
  const feed = async (): Promise<void> => {
    for await (const piece of counted(body, limits.wire)) {
      if (!unpacker.write(piece)) {
        await new Promise((resolve) => {
          unpacker.once('drain', resolve);
          unpacker.once('close', resolve);
        });
      }
      if (unpacker.destroyed) return;
    }
    unpacker.end();
  };
  feed().catch((error: unknown) => {
    unpacker.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  return unpacker;
}

/** Null: not packed. Undefined: packed in a way that nobody asked for. */
function unpackerFor(contentEncoding: string): Transform | null | undefined {
  switch (contentEncoding.trim().toLowerCase()) {
    case '':
    case 'identity':
      return null;
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'br':
      return createBrotliDecompress();
    case 'deflate':
      return createInflate();
    default:
      return undefined;
  }
}

function isUnpackingError(error: unknown): boolean {
  // Z_DATA_ERROR, Z_BUF_ERROR, ERR__ERROR_FORMAT_… of brotli
  return (
    error instanceof Error &&
    'code' in error &&
    /^(?:Z_|ERR_?_)/.test(String(error.code)) &&
    'errno' in error
  );
}
