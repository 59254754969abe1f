import type { Span } from '../../span.ts';
import { firstAt } from '../syntax/first-at.ts';
import type { Layout } from '../syntax/reading.ts';
import { beginOf, type Role } from './label.ts';
import { runWithin } from './span-tokens.ts';

/** Where parts of attributions stand. */
export interface Parts {
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
}

// Where spans overlap, the later one wins.
const ORDER: readonly Role[] = ['content', 'source', 'cue'];

/** The label of each token, a paragraph at a time. */
export function paintLabels(
  layouts: readonly Layout[],
  attributions: readonly Parts[],
): readonly Uint8Array[] {
  const labels = layouts.map(({ tokens }) => new Uint8Array(tokens.length));
  for (const role of ORDER) {
    for (const span of attributions.flatMap((each) => each[role])) {
      for (let at = firstAt(layouts, ({ paragraph }) => paragraph.end > span.start); ; at++) {
        const layout = layouts[at];
        if (layout === undefined || layout.paragraph.start >= span.end) break;
        const { from, to } = runWithin(layout, span);
        labels[at]?.fill(beginOf(role) + 1, from, to);
        if (from < to) labels[at]?.fill(beginOf(role), from, from + 1);
      }
    }
  }
  for (const each of labels) mend(each);
  return labels;
}

// What was painted over may leave a rest that goes on without having begun.
function mend(labels: Uint8Array): void {
  let before = 0;
  for (const [at, label] of labels.entries()) {
    if (label !== 0 && label % 2 === 0 && before !== label && before !== label - 1) {
      labels[at] = label - 1;
    }
    before = labels[at] ?? 0;
  }
}
