/** Texts as they are kept and handed over: one is a string only where it is asked for. */
export interface TextColumn {
  /** UTF-8, one text after another. */
  readonly bytes: Uint8Array;
  /** Text `t` stands at `ends[t - 1]` … `ends[t]`; the first begins at 0. */
  readonly ends: Uint32Array;
}

const encoder = new TextEncoder();

/** Texts are well-formed: other code units have no UTF-8. */
export function packTexts(texts: readonly string[]): TextColumn {
  const packed = texts.map((text) => encoder.encode(text));
  const ends = new Uint32Array(texts.length);
  let end = 0;
  for (const [place, { length }] of packed.entries()) ends[place] = end += length;
  const bytes = new Uint8Array(end);
  for (const [place, each] of packed.entries()) bytes.set(each, (ends[place] ?? 0) - each.length);
  return { bytes, ends };
}

/** Empty past the last one. */
export function textAt(column: TextColumn, place: number): string {
  return readText(bufferOf(column), column.ends, place);
}

/** No copy, a tenth of what a decoder takes, which reads no shared memory. */
function bufferOf({ bytes: { buffer, byteOffset, byteLength } }: TextColumn): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

function readText(bytes: Buffer, ends: Uint32Array, place: number): string {
  return bytes.toString('utf8', place === 0 ? 0 : ends[place - 1], ends[place] ?? 0);
}

/** The place of a text in a column that is sorted by code units; -1: it is not there. */
export function placeOfText(column: TextColumn, text: string): number {
  let low = 0;
  let high = column.ends.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (textAt(column, middle) < text) low = middle + 1;
    else high = middle;
  }
  return low < column.ends.length && textAt(column, low) === text ? low : -1;
}

/** Texts that are asked for again and again: each becomes a string once. */
export interface KeptTexts {
  readonly at: (place: number) => string;
}

export function keepTexts(column: TextColumn): KeptTexts {
  const bytes = bufferOf(column);
  const kept: string[] = [];
  return { at: (place) => (kept[place] ??= readText(bytes, column.ends, place)) };
}
