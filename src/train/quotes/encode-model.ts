import type { CueClasses } from '../../text/quotation/tagger/cue-class.ts';
import type { WeightRows } from '../../text/quotation/tagger/weight-table.ts';
import {
  checksumOf,
  FEATURES_VERSION,
  FORMAT_VERSION,
  HEADER_BYTES,
  MAGIC,
} from '../../text/quotation/model/format.ts';

export interface LearnedModel {
  readonly classes: CueClasses;
  readonly state: WeightRows;
  readonly edge: WeightRows;
  readonly links: WeightRows;
  readonly precision: WeightRows;
}

/** The bytes that `decodeModel` reads. */
export function encodeModel({ classes, state, edge, links, precision }: LearnedModel): Uint8Array {
  const bytes: number[] = Array.from({ length: HEADER_BYTES }, () => 0);
  const sorted = [...classes].toSorted(([a], [b]) => a - b);
  pushNumber(bytes, sorted.length);
  pushKeys(
    bytes,
    sorted.map(([key]) => key),
  );
  for (const [, each] of sorted) bytes.push(each);
  for (const rows of [state, edge, links, precision]) pushRows(bytes, rows);
  const encoded = Uint8Array.from(bytes);
  const header = new DataView(encoded.buffer);
  for (const [index, value] of [
    MAGIC,
    FORMAT_VERSION,
    FEATURES_VERSION,
    checksumOf(encoded.subarray(HEADER_BYTES)),
  ].entries()) {
    header.setUint32(index * 4, value, true);
  }
  return encoded;
}

function pushRows(bytes: number[], { keys, weights, width, scale }: WeightRows): void {
  pushNumber(bytes, keys.length);
  pushKeys(bytes, keys);
  pushNumber(bytes, width);
  pushNumber(bytes, Math.round(scale * 1e6));
  for (const weight of weights) bytes.push(weight & 0xff);
}

function pushKeys(bytes: number[], keys: Iterable<number>): void {
  let before = 0;
  for (const key of keys) {
    pushNumber(bytes, key - before);
    before = key;
  }
}

function pushNumber(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  bytes.push(rest);
}
