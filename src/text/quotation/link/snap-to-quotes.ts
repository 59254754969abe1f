import type { Layout } from '../syntax/reading.ts';
import { beginOf, OUTSIDE, roleOf } from '../tagger/label.ts';

const BEGINS = beginOf('content');
const GOES_ON = BEGINS + 1;

/** The labels with each quotation wholly inside one content or wholly outside, whichever more of it is. */
export function snapToQuotes({ regions, tokens }: Layout, labels: Uint8Array): Uint8Array {
  const snapped = Uint8Array.from(labels);
  for (const { from, to } of regions) {
    let inside = 0;
    let others = 0;
    for (let at = from; at < to; at++) {
      const role = roleOf(snapped[at] ?? OUTSIDE);
      if (role === 'content') inside++;
      else if (role !== null) others++;
    }
    // A source or cue within marks is the gold's own exception: left as it is.
    if (inside === 0 || others > 0) continue;
    if (inside * 2 >= to - from) paint(snapped, from, to);
    else erase(snapped, from, to, tokens.length);
  }
  return snapped;
}

function paint(labels: Uint8Array, from: number, to: number): void {
  const goesOn = roleOf(labels[from] ?? OUTSIDE) === 'content' ? labels[from] : null;
  const joins = from > 0 && roleOf(labels[from - 1] ?? OUTSIDE) === 'content';
  labels.fill(GOES_ON, from, to);
  labels[from] = goesOn ?? (joins ? GOES_ON : BEGINS);
  if (labels[to] === BEGINS) labels[to] = GOES_ON;
}

function erase(labels: Uint8Array, from: number, to: number, length: number): void {
  labels.fill(OUTSIDE, from, to);
  if (to < length && labels[to] === GOES_ON) labels[to] = BEGINS;
}
