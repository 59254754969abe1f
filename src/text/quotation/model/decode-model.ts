import type { CueClasses } from '../tagger/cue-class.ts';
import type { Tagger } from '../tagger/tag-article.ts';
import { weightTable, type WeightTable } from '../tagger/weight-table.ts';
import { checksumOf, FEATURES_VERSION, FORMAT_VERSION, HEADER_BYTES, MAGIC } from './format.ts';

/** All that is learned: how to tag an article, how to join what was tagged. */
export interface Model extends Tagger {
  readonly links: WeightTable;
  /** How often attributions like one were right. */
  readonly precision: WeightTable;
}

/** @throws RangeError when the bytes are damaged, or made for another version. */
export function decodeModel(bytes: Uint8Array): Model {
  checkHeader(bytes);
  const reader = new DataReader(bytes, HEADER_BYTES);
  return {
    classes: readClasses(reader),
    state: readTable(reader),
    edge: readTable(reader),
    links: readTable(reader),
    precision: readTable(reader),
  };
}

function checkHeader(bytes: Uint8Array): void {
  if (bytes.length < HEADER_BYTES) {
    throw new RangeError(`Cannot read a quotation model of ${bytes.length} bytes`);
  }
  const header = new DataView(bytes.buffer, bytes.byteOffset, HEADER_BYTES);
  const expected = [
    MAGIC,
    FORMAT_VERSION,
    FEATURES_VERSION,
    checksumOf(bytes.subarray(HEADER_BYTES)),
  ];
  for (const [index, value] of expected.entries()) {
    const found = header.getUint32(index * 4, true);
    if (found === value) continue;
    const name = ['magic number', 'format', 'features', 'checksum'][index] ?? '';
    throw new RangeError(`Cannot read the quotation model: its ${name} is ${found}, not ${value}`);
  }
}

/** Numbers one after another. */
class DataReader {
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  /** Seven bits a byte, the lowest first; a high bit says that more follow. At most 32 bits. */
  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.#at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  }

  /** Ascending numbers, kept as their distances. */
  keys(count: number): Uint32Array {
    const keys = new Uint32Array(count);
    let key = 0;
    for (let index = 0; index < count; index++) {
      key += this.number();
      keys[index] = key;
    }
    return keys;
  }

  /** Not copied. */
  bytes(count: number): Uint8Array {
    const from = this.#at;
    this.#at += count;
    return this.#bytes.subarray(from, this.#at);
  }
}

function readClasses(reader: DataReader): CueClasses {
  const keys = reader.keys(reader.number());
  const classes = reader.bytes(keys.length);
  return new Map(Array.from(keys, (key, index) => [key, classes[index] ?? 0]));
}

// Weights are kept in thousandths of a thousandth: 1e-6.
function readTable(reader: DataReader): WeightTable {
  const keys = reader.keys(reader.number());
  const width = reader.number();
  const scale = reader.number() / 1e6;
  const { buffer, byteOffset, length } = reader.bytes(keys.length * width);
  const weights = new Int8Array(buffer, byteOffset, length);
  return weightTable({ keys, weights, width, scale });
}
