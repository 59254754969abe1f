import {
  closeSync,
  fstatSync,
  fsyncSync,
  openSync,
  readSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

import { crc32 } from 'node:zlib';
import { readAside } from './read-aside.ts';
import { putArrays, takeArrays, type TypedArray } from './typed-arrays.ts';

/**
 * A file of plain data with typed arrays, in two parts: the front, which is read by itself, and the back.
 *
 * | bytes | what |
 * |---|---|
 * | 8 | `onrecord` |
 * | 4 | format, little-endian as all numbers here: 2 |
 * | 4 | bytes of the header |
 * | 4 | CRC-32 of the header |
 * | 4 | nought |
 * | … | header: JSON, with nothing that grows with the corpus: the key, what is told of the data, the two parts with their arrays left out, and of each array its type, its bytes and their CRC-32 |
 * | … | the arrays in that order, those of the front first, each from a multiple of 8 on, nought between |
 *
 * The same data give the same bytes. What a reader does not know, or what is not whole, it refuses.
 */
const MAGIC = 'onrecord';
const FORMAT = 2;
const HEAD = 24;
const ALIGNED = 8;
// No header is longer; a flipped bit must not make us reserve gigabytes.
const MOST_HEADER = 16 * 1024 * 1024;

interface Header {
  /** What the data depend on besides the articles. */
  readonly key: string;
  /** For people and programs that look at the file. */
  readonly about: unknown;
  readonly front: unknown;
  readonly back: unknown;
  readonly arrays: readonly SavedArray[];
  /** How many of the arrays stand in the front. */
  readonly inFront: number;
}

interface SavedArray {
  readonly type: 'u8' | 'u16' | 'u32';
  /** Bytes. */
  readonly length: number;
  readonly checksum: number;
}

interface Saved {
  readonly key: string;
  /** A few values. */
  readonly about: unknown;
  readonly front: unknown;
  readonly back: unknown;
}

/** `front` and `back` are plain data with typed arrays. @throws the error of the disk; the old file stays then. */
export function writeSaved(path: string, { key, about, front, back }: Saved): void {
  const taken = takeArrays([front, back]);
  const inFront = takeArrays(front).arrays.length;
  const [frontTree, backTree] = taken.tree as readonly unknown[];
  const arrays = taken.arrays.map((array): SavedArray => ({
    type: typeOf(array),
    length: array.byteLength,
    checksum: crc32(bytesOf(array)),
  }));
  const parts = { front: frontTree, back: backTree };
  const header = { key, about, ...parts, arrays, inFront } satisfies Header;
  const json = Buffer.from(JSON.stringify(header));
  const head = Buffer.alloc(HEAD);
  head.write(MAGIC, 'latin1');
  for (const [place, number] of [FORMAT, json.length, crc32(json)].entries())
    head.writeUInt32LE(number, MAGIC.length + 4 * place);
  const temporary = `${path}.new`;
  const file = openSync(temporary, 'w', 0o600);
  try {
    writeWhole(file, Buffer.concat([head, json, gapAfter(json.length)]));
    for (const array of taken.arrays) {
      writeWhole(file, bytesOf(array));
      writeWhole(file, gapAfter(array.byteLength));
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(temporary, path);
  syncFolder(dirname(path));
}

/** A saved file that may be read. */
export interface SavedFile {
  /** Of its header, which holds those of all else. */
  readonly checksum: number;
  /** @throws RangeError when the part is not whole. */
  front(): unknown;
  /** The same, while the calling thread goes on: other threads read, this one only sums up. */
  frontAside(): Promise<unknown>;
  /** With the arrays of the front, if the caller has read them. @throws RangeError when the part is not whole. */
  back(): unknown;
  close(): void;
}

/** @throws RangeError for a file that is none of ours, of another key, or not whole; else the error of the disk. */
export function openSaved(path: string, key: string): SavedFile {
  const file = openSync(path, 'r');
  try {
    const { header, checksum, from } = readHeader(file, key);
    const places = placesOf(header.arrays, from);
    const { size } = fstatSync(file);
    if (size !== places.end) throw new RangeError(`Cannot read ${size} bytes as ${places.end}`);
    const part = (tree: unknown, first: number, last: number): unknown => {
      const read = header.arrays
        .slice(first, last)
        .map((array, at) => readArray(file, array, places.starts[first + at] ?? 0));
      const all: TypedArray[] = [];
      for (const [at, array] of read.entries()) all[first + at] = array;
      return putArrays(tree, all);
    };
    return {
      checksum,
      front: () => part(header.front, 0, header.inFront),
      frontAside: async () =>
        putArrays(
          header.front,
          await readArraysAside(file, header.arrays.slice(0, header.inFront), places.starts),
        ),
      back: () => part(header.back, header.inFront, header.arrays.length),
      close: () => closeSync(file),
    };
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

function readHeader(
  file: number,
  key: string,
): { readonly header: Header; readonly checksum: number; readonly from: number } {
  const head = Buffer.alloc(HEAD);
  readWhole(file, head, 0);
  if (head.toString('latin1', 0, MAGIC.length) !== MAGIC)
    throw new RangeError('Cannot read a file that is no saved snapshot');
  const [format, length, checksum] = [0, 1, 2].map((place) =>
    head.readUInt32LE(MAGIC.length + 4 * place),
  ) as [number, number, number];
  if (format !== FORMAT) throw new RangeError(`Cannot read format ${format}`);
  if (length > MOST_HEADER || head.readUInt32LE(HEAD - 4) !== 0)
    throw new RangeError('Cannot read a damaged header');
  const json = Buffer.alloc(length);
  readWhole(file, json, HEAD);
  if (crc32(json) !== checksum) throw new RangeError('Cannot read a damaged header');
  const header = JSON.parse(json.toString()) as Header;
  if (header.key !== key) throw new RangeError('Cannot use what other code has saved');
  return { header, checksum, from: HEAD + length + gapAfter(length).length };
}

function placesOf(
  arrays: readonly SavedArray[],
  from: number,
): { readonly starts: readonly number[]; readonly end: number } {
  const starts: number[] = [];
  let end = from;
  for (const { length } of arrays) {
    starts.push(end);
    end += length + gapAfter(length).length;
  }
  return { starts, end };
}

function readArray(file: number, array: SavedArray, from: number): TypedArray {
  const bytes = roomFor(array);
  readWhole(file, bytes, from);
  return checked(array, bytes, from);
}

async function readArraysAside(
  file: number,
  arrays: readonly SavedArray[],
  starts: readonly number[],
): Promise<readonly TypedArray[]> {
  const parts = arrays.map((array, place) => ({
    bytes: roomFor(array),
    position: starts[place] ?? 0,
  }));
  const read: TypedArray[] = [];
  await readAside(file, parts, (place) => {
    const [array, part] = [arrays[place], parts[place]];
    if (array !== undefined && part !== undefined)
      read[place] = checked(array, part.bytes, part.position);
  });
  return read;
}

/** Shared memory: another thread takes it without copying. */
function roomFor({ length }: SavedArray): Uint8Array<SharedArrayBuffer> {
  return new Uint8Array(new SharedArrayBuffer(length));
}

function checked(
  { type, checksum }: SavedArray,
  bytes: Uint8Array<SharedArrayBuffer>,
  from: number,
): TypedArray {
  if (crc32(bytesOf(bytes)) !== checksum)
    throw new RangeError(`Cannot read damaged bytes from ${from} on`);
  switch (type) {
    case 'u8':
      return bytes;
    case 'u16':
      return new Uint16Array(bytes.buffer);
    case 'u32':
      return new Uint32Array(bytes.buffer);
  }
}

function typeOf(array: TypedArray): SavedArray['type'] {
  if (array instanceof Uint32Array) return 'u32';
  return array instanceof Uint16Array ? 'u16' : 'u8';
}

function gapAfter(length: number): Buffer {
  return Buffer.alloc((ALIGNED - (length % ALIGNED)) % ALIGNED);
}

function bytesOf({ buffer, byteOffset, byteLength }: TypedArray): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

function writeWhole(file: number, bytes: Uint8Array): void {
  for (let from = 0; from < bytes.length;) from += writeSync(file, bytes, from);
}

/** @throws RangeError when the file ends before. */
function readWhole(file: number, bytes: Uint8Array, position: number): void {
  for (let from = 0; from < bytes.length;) {
    const read = readSync(file, bytes, from, bytes.length - from, position + from);
    if (read === 0) throw new RangeError(`Cannot read past byte ${position + from}`);
    from += read;
  }
}

/** A rename is safe once its folder is written; where folders cannot be opened, there is nothing to do. */
function syncFolder(path: string): void {
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
