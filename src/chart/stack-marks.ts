import type { Mark } from './chart.ts';

/** A mark with its ends along the axis, 0–1, and the row of its lane that it stands on. */
export interface Placed {
  readonly mark: Mark;
  readonly from: number;
  readonly to: number;
  readonly row: number;
}

/** Marks of one lane, none on top of another while there are rows; `room` is the least distance, 0–1. */
export function stackMarks(
  marks: readonly Mark[],
  at: (day: number) => number,
  { room, rows }: { readonly room: number; readonly rows: number },
): readonly Placed[] {
  const ends: number[] = [];
  return marks
    .toSorted((a, b) => a.first - b.first || b.days - a.days)
    .map((mark) => {
      const from = at(mark.first);
      const to = at(mark.first + mark.days - 1);
      const free = ends.findIndex((end) => from - end >= room);
      const row = free >= 0 ? free : ends.length < rows ? ends.length : nearest(ends);
      ends[row] = Math.max(ends[row] ?? 0, to);
      return { mark, from, to, row };
    });
}

/** The row that ends first. */
function nearest(ends: readonly number[]): number {
  return ends.indexOf(Math.min(...ends));
}
