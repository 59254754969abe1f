import type { TextColumn } from './text-column.ts';

const encoder = new TextEncoder();

/**
 * A column of texts of which most stood in a column before: `from` tells of each its place there, −1 of a new one. What
 * stood side by side is copied in one piece; a hundred new ones among ten thousand cost a hundred.
 */
export function carryTexts(
  before: TextColumn,
  from: Int32Array,
  /** The text of a new one. */
  textOf: (place: number) => string,
): TextColumn {
  const ends = new Uint32Array(from.length);
  const fresh = new Map<number, Uint8Array>();
  let end = 0;
  for (let place = 0; place < from.length; place += 1) {
    const old = from[place] ?? -1;
    if (old === -1) {
      const bytes = encoder.encode(textOf(place));
      fresh.set(place, bytes);
      end += bytes.length;
    } else end += (before.ends[old] ?? 0) - startOf(before, old);
    ends[place] = end;
  }
  const bytes = new Uint8Array(end);
  let place = 0;
  while (place < from.length) {
    const start = place === 0 ? 0 : (ends[place - 1] ?? 0);
    const own = fresh.get(place);
    if (own !== undefined) {
      bytes.set(own, start);
      place += 1;
      continue;
    }
    const first = from[place] ?? 0;
    let count = 1;
    while (from[place + count] === first + count) count += 1;
    bytes.set(before.bytes.subarray(startOf(before, first), before.ends[first + count - 1]), start);
    place += count;
  }
  return { bytes, ends };
}

function startOf({ ends }: TextColumn, place: number): number {
  return place === 0 ? 0 : (ends[place - 1] ?? 0);
}
