import type { Span } from '../../span.ts';
import { firstAt } from '../syntax/first-at.ts';
import { spanOfRun, type Layout, type Reading, type Run } from '../syntax/reading.ts';
import { isBegin, roleOf, type Role } from '../tagger/label.ts';

/** A run of tokens with one role. */
export interface Piece extends Run {
  readonly role: Role;
  /** Index of its paragraph, headings left out. */
  readonly paragraph: number;
  readonly span: Span;
}

/** The runs that the labels of an article draw, in order of place. */
export function piecesOf(
  readings: readonly Reading[],
  labels: readonly Uint8Array[],
): readonly Piece[] {
  return readings.flatMap((reading, paragraph) =>
    piecesIn(reading, paragraph, labels[paragraph] ?? new Uint8Array()),
  );
}

function piecesIn(reading: Reading, paragraph: number, labels: Uint8Array): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let from = 0; from < labels.length;) {
    const label = labels[from] ?? 0;
    const role = roleOf(label);
    let to = from + 1;
    while (to < labels.length && roleOf(labels[to] ?? 0) === role && !isBegin(labels[to] ?? 0))
      to++;
    if (role !== null) pieces.push(pieceOf(reading, paragraph, { from, to }, role));
    from = to;
  }
  return pieces;
}

function pieceOf(layout: Layout, paragraph: number, run: Run, role: Role): Piece {
  return { ...run, role, paragraph, span: spanOfRun(layout, run) };
}

/** Index of the paragraph that holds an offset. */
export function paragraphAt(readings: readonly Reading[], offset: number): number {
  return firstAt(readings, ({ paragraph }) => paragraph.end > offset);
}
